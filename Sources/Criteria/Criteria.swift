// Criteria: what a movement asks of a profile, and whether a profile answers.
//
// The criteria are data: a movement's file holds its schema, in a small language of types, counts
// and applicability. This target reads schemas, checks them with the same care as profiles, and
// holds each profile against the schemas of its movements and against the general criteria.
//
// Missing evidence is judged by state: a criterion says from which state on it is due, so that a
// profile can begin with five lines and grow. What the plan requires is an error, what it
// recommends a warning; a threshold of a regulation is shown and never judged.
