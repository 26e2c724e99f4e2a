; Included by electron-builder's installer (nsis.include in electron-builder.json5); checked by e2e-package.test.mjs.

; The packager's French says "tu" on the pages of the assisted installer and "vous" elsewhere. A string that is set again
; replaces the one before; this macro is inserted after all of the packager's.
!macro customHeader
!pragma warning push
!pragma warning disable 6030 ; set multiple times: that is what we do
LangString win7Required 1036 "Maillage demande Windows 10 ou une version plus récente."
LangString x64WinRequired 1036 "Maillage demande un Windows 64 bits."
LangString appRunning 1036 "${PRODUCT_NAME} est ouvert.$\r$\nCliquez sur OK pour le fermer.$\r$\nS’il ne se ferme pas, fermez-le vous-même."
LangString appCannotBeClosed 1036 "${PRODUCT_NAME} ne se ferme pas.$\r$\nFermez-le vous-même, puis cliquez sur Réessayer."
LangString installing 1036 "Installation en cours, veuillez patienter…"
LangString areYouSureToUninstall 1036 "Voulez-vous vraiment désinstaller ${PRODUCT_NAME} ? Vos documents et vos corrections restent sur ce poste."
LangString decompressionFailed 1036 "Les fichiers n’ont pas pu être décompressés. Relancez l’installation."
LangString uninstallFailed 1036 "Les fichiers de la version précédente n’ont pas pu être retirés. Relancez l’installation."
LangString appClosing 1036 "Fermeture de ${PRODUCT_NAME}…"
LangString chooseInstallationOptions 1036 "Choisissez les options d’installation"
LangString chooseUninstallationOptions 1036 "Choisissez les options de désinstallation"
LangString whichInstallationShouldBeRemoved 1036 "Quelle installation faut-il retirer ?"
LangString whoShouldThisApplicationBeInstalledFor 1036 "Pour qui installer ${PRODUCT_NAME} ?"
LangString selectUserMode 1036 "Choisissez si ce logiciel doit servir à toutes les personnes qui utilisent ce poste, ou à vous seulement."
LangString whichInstallationRemove 1036 "Ce logiciel est installé deux fois : pour toutes les personnes de ce poste, et pour vous.$\r$\nQuelle installation voulez-vous retirer ?"
LangString freshInstallForAll 1036 "Nouvelle installation pour toutes les personnes de ce poste. (Un mot de passe d’administrateur sera demandé.)"
LangString freshInstallForCurrent 1036 "Nouvelle installation pour vous seulement."
LangString onlyForMe 1036 "Pour &moi seulement"
LangString forAll 1036 "Pour &toutes les personnes qui utilisent ce poste"
LangString loginWithAdminAccount 1036 "Connectez-vous avec un compte d’administrateur pour continuer…"
LangString perUserInstallExists 1036 "Le logiciel est déjà installé pour vous."
LangString perUserInstall 1036 "Le logiciel est installé pour vous."
LangString perMachineInstallExists 1036 "Le logiciel est déjà installé pour toutes les personnes de ce poste."
LangString perMachineInstall 1036 "Le logiciel est installé pour toutes les personnes de ce poste."
LangString reinstallUpgrade 1036 "Il sera réinstallé ou mis à jour."
LangString uninstall 1036 "Il sera désinstallé."
!pragma warning pop
!macroend

; "Open with Maillage" for what it reads. Nothing of these keys makes Maillage the owner of a type: no default is written.
!macro maillageTypes ACTION
  !insertmacro ${ACTION} "pdf"
  !insertmacro ${ACTION} "docx"
  !insertmacro ${ACTION} "odt"
  !insertmacro ${ACTION} "rtf"
  !insertmacro ${ACTION} "html"
  !insertmacro ${ACTION} "htm"
  !insertmacro ${ACTION} "md"
  !insertmacro ${ACTION} "yaml"
  !insertmacro ${ACTION} "yml"
  !insertmacro ${ACTION} "txt"
  !insertmacro ${ACTION} "csv"
  !insertmacro ${ACTION} "xlsx"
  !insertmacro ${ACTION} "ods"
  !insertmacro ${ACTION} "json"
  !insertmacro ${ACTION} "ics"
  !insertmacro ${ACTION} "xml"
!macroend

!macro addType EXT
  WriteRegStr SHELL_CONTEXT "Software\Classes\.${EXT}\OpenWithProgids" "Maillage.Document" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\SupportedTypes" ".${EXT}" ""
!macroend

!macro removeType EXT
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.${EXT}\OpenWithProgids" "Maillage.Document"
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Maillage.Document\shell\open" "FriendlyAppName" "${PRODUCT_NAME}"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Maillage.Document\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  WriteRegStr SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  !insertmacro maillageTypes addType
!macroend

!macro customUnInstall
  !insertmacro maillageTypes removeType
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Maillage.Document"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}"
!macroend
