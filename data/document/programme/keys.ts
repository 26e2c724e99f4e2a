/**
 * What programmes call things, as `plainKey` writes a key; the best name first. They come from the files of pretalx, frab,
 * Pentabarf, Sessionize, OpenPlanner, conference-hall, Indico, lanyrd and of sites that write their own.
 */
export const TITLE = words(
  'title sessiontitle talktitle name sessionname titre summary subject sujet intitule nom headline',
);
export const SUBTITLE = words('subtitle soustitre tagline');
export const START = words(
  'date start startsat starttime startdate datestart startdatetime startat eventstart dtstart begin begins begintime from debut heuredebut datedebut starttimestamp starttimeepoch slotstart time heure horaire hour',
);
export const END = words(
  'end endsat endtime enddate dateend enddatetime endat eventend dtend finish until to fin heurefin datefin endtimestamp endtimeepoch',
);
export const DURATION = words('duration durationminutes durationinminutes duree length minutes');
export const DAY = words('date day jour dayid startdate daydate');
export const ROOM = words(
  'room roomname roomid venue venueid salle location locationname lieu place space stage amphi hall',
);
export const TRACK = words(
  'track trackname trackid tracktitle theme themeid thematique stream category categoryid categorie categories topic eventtype',
);
export const TYPE = words(
  'type submissiontype sessiontype talktype format formatid formats formatname sessionformat eventtype kind typeid category',
);
export const LANGUAGE = words('language languages lang langue langues contentlocale locale spokenlanguage');
export const TEXT = words(
  'abstract shortabstract description longabstract longdescription summary resume content contenu body details descriptif texte text',
);
export const TAGS = words('tags keywords motscles topics motcles tag');
export const IDS = words('guid code uuid id key uid sessionid talkid slug dbid');
export const STATE = words('state status deliberationstatus confirmationstatus');
/** What a session is made of where it is only a place in the timetable: the proposal, or the slot of a proposal. */
export const HALVES = words('proposal submission slot slots talk presentation');
/** Sessions inside a session. */
export const INNER = words(
  'contributions subcontributions talks presentations papers sessions subsessions events entries children items exposes communications interventions',
);

/** Who speaks, the surest first. */
export const SPEAKERS = words(
  'speakers presenters persons participants people speaker presenter person speakerids speakernames intervenants intervenant intervenantes intervenante orateurs orateur oratrices oratrice conferenciers conferencier conferencieres conferenciere attendee authors author auteurs auteur autrices autrice auteures auteure communicants communicant primaryauthors panelists panellists panelistes invites guests lecturers lecturer instructors instructor animateurs hosts',
);
export const MODERATORS = words(
  'moderators moderator chairs chair conveners convener sessionchair moderateurs moderateur moderatrices moderatrice moderation animation animateur animatrice presidence president presidente chairperson chairman chairwoman sessionchairs modere modereepar animepar animeepar facilitators facilitator',
);

export const GIVEN = words('firstname givenname prenom forename first');
export const FAMILY = words('lastname familyname surname nom nomdefamille last');
export const FULL = words(
  'fullpublicname publicname fullname displayname name nomcomplet speakername personname #text title',
);
export const ORGANISATION = words(
  'company organization organisation organisme affiliation affiliations institution employer entreprise societe structure companyname etablissement laboratoire',
);
export const POSITION = words(
  'tagline jobtitle position fonction poste role shorttitle titre job profession',
);
export const BIOGRAPHY = words(
  'biography bio speakerbio longbio shortbio biographie description profile about',
);

/** Lists of what sessions only point to. */
export const REGISTERS = {
  people: words('speakers persons people participants presenters authors users'),
  rooms: words('rooms venues locations salles stages spaces'),
  tracks: words('tracks themes streams thematiques categories topics'),
  types: words('formats types sessiontypes submissiontypes talktypes'),
} as const;

/** What a file says of the event itself stands under one of these, or at its top. */
export const EVENT = words('conference event eventinfo info meta meeting conferenceinfo congress');
export const EVENT_TITLE = words('title name xwrcalname eventname conferencename acronym titre nom');
export const EVENT_PLACE = words('city location venue address place ville lieu');
export const EVENT_ZONE = words('timezonename timezone tz timezoneid xwrtimezone zone');
export const EVENT_ORGANISER = words('organizer organiser organisateur organisation organization host');
export const EVENT_START = words('start startdate datestart begin dates date');
export const EVENT_END = words('end enddate dateend');

function words(list: string): readonly string[] {
  return list.split(' ');
}
