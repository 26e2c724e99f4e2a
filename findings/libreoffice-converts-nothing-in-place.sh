#!/usr/bin/env bash
# soffice --convert-to into the folder of the file itself, to the type that it has.
# Expected: the file is written anew (to refresh it, as "saved by LibreOffice"), or the command fails.
# Seen: it says "Overwriting: …", writes nothing, reports SfxBaseModel::impl_store … 0x4c0c on standard error, and ends with 0: the
# file is byte for byte what it was. Without --outdir the current folder is the target, so this is what a plain call does.
# Versions: LibreOffice 7.4.7.
# Follows: convert into another folder and look at the file there; neither the exit status nor the word "Overwriting" says anything.
set -euo pipefail
for tool in soffice sha1sum; do command -v "$tool" >/dev/null || { echo "missing: $tool"; exit 3; }; done
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
soffice --version
convert() { status=0; soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to "$@" >said 2>&1 || status=$?; }
echo 'Une ligne.' > lines.txt
convert docx lines.txt
mkdir other; cp lines.docx sum.docx
convert docx sum.docx
here=$(cmp -s lines.docx sum.docx && echo unchanged || echo written)
said=$(grep -c '^Overwriting: ' said || true); in_place=$status
convert docx --outdir other sum.docx
there=$([ -s other/sum.docx ] && ! cmp -s lines.docx other/sum.docx && echo written || echo unchanged)
echo "in place: $here, exit status $in_place, said that it overwrites: $said; into another folder: $there"
[ "$here $in_place $said $there" = 'unchanged 0 1 written' ] || exit 1
