"""Short strings that follow a maker's scheme rather than a vocabulary."""

PATTERNS: dict[str, str] = {
    # ConvolutionKernel (0018,1210): Siemens (B30f, Br40d\3, I31f\3), GE, Philips, Canon and Toshiba (FC08), others.
    "kernel": r"[ABCDEFHIJQSTUV][a-z]{0,2}\d{2}[a-z]{0,2}|F[CL]\d{2}(-[HAS])?|\d{1,2}|"
    r"(?i:standard|soft|bone|boneplus|boneplus2|lung|detail|edge|ultra|chest|stnd|std\+?|brain|sharp|smooth|"
    r"body|body sharp|body soft|lung enhance|ear|hr|qr|iq|[abcdefl]|y[abcde]|u[abc]|eb|ec|cb|xc[abcdr]|xres|"
    r"hd\+? ?(standard|lung|bone|detail|edge|ultra|boneplus))",
    # SequenceName (0018,0024) and PulseSequenceName (0018,9005): Siemens (*tse2d1_17), GE (FSE), Philips (TSE).
    "sequence_name": r"\*?(?i:fl|tfl|tse|tser|tir|tirb|spcr|spc|spcir|fi|tfi|se|ser|me|ep_b|epfid|epse|ep|de|re|h|qfl|"
    r"swi|fse|frfse|spgr|efgre|fgre|gre|mprage|vibe|ffe|tfe|t1tfe|t1ffe|t2ffe|b-?tfe|b-?ffe|grase|ir|flair|propeller|"
    r"bravo|cube|lava|mfgre|ssfse|fiesta|fspgr|epi2?|vista|space|dixon|mdixon|stir|ssh|dwi|dti)"
    r"([23]d)?\d{0,3}r?(_\d{1,3}[a-z]{0,2}|_[a-z]{1,2}\d{0,3})?",
}
"""Name → regular expression that a value must match as a whole."""
