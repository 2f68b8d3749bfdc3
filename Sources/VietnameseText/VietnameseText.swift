// VietnameseText: the Vietnamese language as a program needs it, apart from any profile.
//
// Text is compared by its fold (no case, no marks), ordered by its collation key, counted in
// syllables, and turned into file names by slugs. All are pure functions of Unicode scalars, with
// tables of our own: the system's locale data differs from machine to machine, and Foundation's
// folding took 23 µs per kilobyte where a table takes 3.
//
// `SpokenForm` turns a text into what an announcer says, and `SpeechTiming` tells how long that takes.
//
// What it refuses to do: guess. A fold that two people share is reported, not numbered away; a
// written number is counted as it is written. Other scripts than Latin pass through in lower case.
//
// Vietnamese letters come composed (NFC) or as letters with combining marks (NFD), and in mixtures
// of both, as old keyboards made them; every function here reads them alike.
