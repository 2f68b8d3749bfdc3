// SiteModel: what is published, where, and in what order.
//
// From profiles, movements and units, as of one date, this target decides which profiles pass the
// gate of a channel, under which address each stands, how listings are ordered, who learned what
// from whom, and what belongs together. Everything here is computed from values and ordered
// totally, so that the same content always gives the same site. Nothing here renders.
