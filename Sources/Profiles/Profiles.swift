// Profiles: the things a federation writes about, as typed values.
//
// This target turns trees of text into an organisation, its units, its movements and its profiles.
// An author's mistake never stops the reading: it becomes a diagnostic, the value is left out, and
// reading goes on, so that one run reports everything. Whether a profile meets the criteria of its
// movement is not asked here (that is `Criteria`), nor whether it may be published (`SiteModel`).
