"""An invented corpus of profiles: same seed, same bytes."""
