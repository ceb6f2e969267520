"""Owner predicates whose removal changes nothing, because something else says the same.

They stay: each is cheap, and keeps owners apart even where the other one is lost. A predicate that
is named here and is not in the source any more fails the test.
"""

LINKED = (
    "joined along a link: the key is (owner, id) on both sides, and the other side's owner is asked"
)
OF_MINE = (
    "narrowed to the ids of rows that were found as the owner's; the key (owner, id) keeps with "
    "them what links to them"
)
INSIDE = "only narrows a list that asks for the owner itself"
WRITTEN = "only the owner's own import writes its id into a row"
KEYED = "read only by the ids of the owner's own careers or people"
SCOPED = "each word of the index begins with a code of the owner"
FOLLOWED = "what follows finds only the owner's"
VOUCHED = (
    "joined by the confirmed address, too, which one account has at most; whoever lost it since is "
    "passed over when the letter leaves"
)
LOCKS = "locks a row: without it more people wait, and nothing else"

_BY_REASON = {
    LINKED: """
        agenda:agreed: col(Introduction.owner_id) == owner
        agenda:agreed: col(person.owner_id) == owner
        candidates:_careers: col(Career.owner_id) == owner
        candidates:_careers: col(ContactCareer.owner_id) == owner
        candidates:_careers_of: col(Career.owner_id) == owner
        candidates:_careers_of: col(InterviewCareer.owner_id) == owner
        candidates:alike: col(Contact.owner_id) == owner
        candidates:described: col(Organization.owner_id) == owner
        candidates:profiles: col(Organization.owner_id) == owner
        candidates:speakers: col(Contact.owner_id) == owner
        candidates:speakers: col(ContactCareer.owner_id) == owner
        candidates:talks_with: col(Interview.owner_id) == owner
        candidates:talks_with: col(InterviewChange.owner_id) == owner
        candidates:talks_with: col(InterviewContact.owner_id) == owner
        candidates:waiting_referrals: col(Contact.owner_id) == owner
        candidates:waiting_referrals: col(Referral.owner_id) == owner
        debts:_conversations: col(Interview.owner_id) == owner
        debts:_conversations: col(InterviewContact.owner_id) == owner
        debts:_of_present: col(person.owner_id) == owner
        debts:_referrals: col(person.owner_id) == owner
        debts:asked_introductions: col(Introduction.owner_id) == owner
        debts:asked_referrers: col(Message.owner_id) == owner
        debts:asked_referrers: col(Referral.owner_id) == owner
        introductions:_between_people: col(person.owner_id) == Introduction.owner_id
        messages:_by_messages: col(Message.owner_id) == owner
        messages:_by_steps: col(Interview.owner_id) == owner
        messages:_by_steps: col(InterviewContact.owner_id) == owner
        messages:_same: col(table.owner_id) == owner
        agenda:_meetings: col(Interview.owner_id) == owner
        agenda:_meetings: col(InterviewChange.owner_id) == col(Interview.owner_id)
        agenda:_meetings: col(InterviewContact.owner_id) == owner
        agenda:_newest_words: col(Message.owner_id) == owner
        agenda:_noted: col(Interview.owner_id) == owner
        agenda:_noted: col(InterviewChange.owner_id) == owner
        agenda:_of_people: col(Contact.owner_id) == owner
        agenda:_of_people: col(table.owner_id) == owner
        agenda:_people: col(Contact.owner_id) == owner
        agenda:_present: col(person.owner_id) == owner
        agenda:_somebody_is_owed_thanks: col(Contact.owner_id) == col(InterviewContact.owner_id)
        agenda:_somebody_is_owed_thanks: col(InterviewContact.owner_id) == col(Interview.owner_id)
        agenda:_somebody_is_owed_thanks: col(Message.owner_id) == col(InterviewContact.owner_id)
        agenda:_untold: col(Referral.owner_id) == owner
        agenda:_with_the_same: col(other.owner_id) == col(Message.owner_id)
        agenda:_words: col(Contact.owner_id) == owner
        agenda:_words: col(Interview.owner_id) == col(Message.owner_id)
        agenda:_words: col(Message.owner_id) == owner
        agenda:owed: col(Commitment.owner_id) == owner
        agenda:owed: col(Contact.owner_id) == owner
        commitments:_with_people: col(Contact.owner_id) == Commitment.owner_id
        contacts:_between_people: col(end.owner_id) == Tie.owner_id
        contacts:_both: col(Career.owner_id) == OWNER
        contacts:_with_organization: col(Organization.owner_id) == Contact.owner_id
        contacts:list_tags: Contact.owner_id == owner
        contacts:list_tags: ContactTag.owner_id == owner
        contacts:replace_careers: Career.owner_id == owner
        debriefs:_of_interviews: col(Interview.owner_id) == col(Debrief.owner_id)
        drafts:_same_owner: col(link.owner_id) == owner
        drafts:_to_people: col(Contact.owner_id) == Draft.owner_id
        drafts:_to_people: col(Message.owner_id) == Draft.owner_id
        drafts:pointers_to: col(Contact.owner_id) == owner
        insights:_about_careers: col(Career.owner_id) == Insight.owner_id
        insights:_about_careers: col(Contact.owner_id) == Insight.owner_id
        interviews:_same: table.owner_id == OWNER
        interviews:_selecting: col(Organization.owner_id) == col(Interview.owner_id)
        interviews:present_in: col(Contact.owner_id) == interview.owner_id
        leads:_with_names: col(Contact.owner_id) == Lead.owner_id
        leads:_with_names: col(Organization.owner_id) == Lead.owner_id
        messages:_present: col(Contact.owner_id) == table.owner_id
        messages:thanks_for: col(Message.owner_id) == col(InterviewContact.owner_id)
        network:_with_organization: col(Organization.owner_id) == owner
        network:graph_careers: col(Career.owner_id) == owner
        network:graph_careers: col(ContactCareer.owner_id) == owner
        network:people_behind: col(Contact.owner_id) == owner
        network:people_behind: col(ContactCareer.owner_id) == owner
        planning:asked_of: col(Interview.owner_id) == owner
        planning:asked_of: col(InterviewContact.owner_id) == owner
        planning:asked_of: col(Q.owner_id) == owner
        planning:held_about: col(Interview.owner_id) == owner
        planning:held_about: col(InterviewCareer.owner_id) == owner
        planning:insights_about: col(Contact.owner_id) == owner
        planning:insights_about: col(Insight.owner_id) == owner
        planning:interviews_ahead: col(Interview.owner_id) == owner
        planning:interviews_ahead: col(InterviewCareer.owner_id) == owner
        planning:people_of: col(Contact.owner_id) == owner
        planning:people_of: col(speaks.owner_id) == owner
        preparation:_present: col(Contact.owner_id) == owner
        preparation:_said: col(Insight.owner_id) == owner
        referrals:_between_people: col(person.owner_id) == Referral.owner_id
        timeline:_insights: col(Career.owner_id) == owner
        timeline:_insights: col(FIRST.owner_id) == owner
        timeline:_leads: col(FIRST.owner_id) == owner
        timeline:_of_careers.joined: col(Career.owner_id) == owner
        timeline:_steps: col(Interview.owner_id) == owner
        timeline:_with_main_person: col(FIRST.owner_id) == owner
        timeline:_with_main_person: col(InterviewContact.owner_id) == owner
        timeline:join_person: col(person.owner_id) == owner
        transfer:_unedited: col(ImportedContact.owner_id) == Contact.owner_id
        transfer:existing_contacts: col(ImportedContact.owner_id) == Contact.owner_id
        transfer:existing_contacts: col(Organization.owner_id) == Contact.owner_id
    """,
    OF_MINE: """
        candidates:_tags: col(ContactTag.owner_id) == owner
        candidates:described: col(Contact.owner_id) == owner
        candidates:participants: col(InterviewContact.owner_id) == owner
        candidates:profiles: col(Contact.owner_id) == owner
        candidates:wanted_profile: col(InterviewContact.owner_id) == owner
        debts:_commitments: col(Commitment.owner_id) == owner
        debts:_messages: col(Message.owner_id) == owner
        debts:_people: col(Contact.owner_id) == owner
        debts:_referrals: col(Referral.owner_id) == owner
        messages:asked_lately: col(Contact.owner_id) == owner
        referrals:change_after: ReferralChange.owner_id == change.owner_id
        referrals:changes_by: ReferralChange.owner_id == owner
        referrals:referrals_to: Referral.owner_id == owner
        referrals:whichever_referral: Referral.owner_id == owner
        agenda:_messages: col(InterviewContact.owner_id) == owner
        agenda:_messages: col(Message.owner_id) == owner
        agenda:_mine: col(Message.owner_id) == owner
        agenda:_others: col(Contact.owner_id) == owner
        agenda:_people: col(InterviewContact.owner_id) == owner
        careers:list_decisions: CareerDecision.owner_id == career.owner_id
        careers:list_interest: CareerInterest.owner_id == career.owner_id
        careers:settle_interest: Career.owner_id == owner
        careers:settle_interest: CareerInterest.owner_id == owner
        contacts:_both: col(ContactCareer.owner_id) == OWNER
        contacts:_both: col(ContactTag.owner_id) == OWNER
        contacts:_index_anew: col(Contact.owner_id) == organization.owner_id
        contacts:forget_contact: col(labels.owner_id) == contact.owner_id
        contacts:move_contacts: col(Contact.owner_id) == owner
        contacts:replace_careers: col(ContactCareer.owner_id) == owner
        contacts:replace_tags: col(ContactTag.owner_id) == contact.owner_id
        contacts:touch_contact: col(Contact.owner_id) == owner
        debriefs:_ids: table.owner_id == owner
        debriefs:_made: table.owner_id == debrief.owner_id
        drafts:asked_at: Message.owner_id == contact.owner_id
        drafts:both_agreed: Introduction.owner_id == contact.owner_id
        drafts:learned_in: Debrief.owner_id == interview.owner_id
        drafts:organization_name: Organization.owner_id == contact.owner_id
        drafts:pointers_to: Referral.owner_id == owner
        drafts:questions_of: InterviewQuestion.owner_id == interview.owner_id
        drafts:sent_message: Message.owner_id == draft.owner_id
        forgetting:_blank: table.owner_id == owner
        forgetting:_count: table.owner_id == owner
        forgetting:blank_interviews: InterviewContact.owner_id == owner
        forgetting:blank_interviews: InterviewContact.owner_id == owner #1
        insights:_groups: Insight.owner_id == owner
        insights:_has_answers: Insight.owner_id == insight.owner_id
        insights:_lead_answers_to: col(Insight.owner_id) == insight.owner_id
        interviews:: col(InterviewCareer.owner_id) == OWNER
        interviews:: col(InterviewContact.owner_id) == OWNER
        interviews:_of: InterviewChange.owner_id == interview.owner_id
        interviews:_of: InterviewQuestion.owner_id == interview.owner_id
        interviews:_present_organization: Organization.owner_id == owner
        interviews:_replace: table.owner_id == interview.owner_id
        interviews:careers_in: InterviewCareer.owner_id == interview.owner_id
        interviews:contacts_in: InterviewContact.owner_id == interview.owner_id
        interviews:list_questions: InterviewQuestion.owner_id == interview.owner_id
        interviews:plan_of: InterviewQuestion.owner_id == interview.owner_id
        interviews:present_in: InterviewContact.owner_id == interview.owner_id
        kit:erase: col(SearchDocument.owner_id) == owner
        messages:has_thanks: Message.owner_id == interview.owner_id
        messages:interview_of: Interview.owner_id == message.owner_id
        messages:thanks_for: col(InterviewContact.owner_id) == interview.owner_id
        network:_referrals: col(Referral.owner_id) == OWNER
        network:_ties: col(Tie.owner_id) == OWNER
        network:describe: col(Contact.owner_id) == owner
        planning:_questions: col(Q.owner_id) == owner
        planning:add_wanted: WantedQuestion.owner_id == owner
        planning:people_of: col(InterviewContact.owner_id) == owner
        planning:plan_of: InterviewQuestion.owner_id == interview.owner_id
        planning:wanted_about: WantedQuestion.owner_id == owner
        preparation:_last_messages: col(Message.owner_id) == owner
        preparation:_referred_by: col(Referral.owner_id) == owner
        preparation:careers_of: Career.owner_id == interview.owner_id
        preparation:checks_of: InterviewCheck.owner_id == interview.owner_id
        preparation:organization_of: Organization.owner_id == owner
        preparation:people_of: Contact.owner_id == owner
        preparation:pitch_of: Pitch.owner_id == interview.owner_id
        transfer:_about: table.owner_id == contact.owner_id
        transfer:_blank_rows: _ROWS.c.owner_id == contact.owner_id #1
        transfer:_memory: ImportedContact.owner_id == owner
        transfer:_rows_of: col(ImportRow.owner_id) == import_.owner_id
        transfer:_updated: Contact.owner_id == import_.owner_id
        transfer:forget_file: col(ImportRow.owner_id) == import_.owner_id
        transfer:next_rows: col(ImportRow.owner_id) == import_.owner_id
        transfer:replace_rows: _ROWS.c.owner_id == import_.owner_id
    """,
    INSIDE: """
        candidates:alike: col(ContactCareer.owner_id) == owner
        candidates:alike: col(ContactTag.owner_id) == owner
        agenda:_newest_words: col(InterviewContact.owner_id) == owner
        contacts:_linked: table.owner_id == OWNER
        drafts:_holds: Contact.owner_id == owner
        interviews:Filter.search: Contact.owner_id == owner
        interviews:_with: table.owner_id == OWNER
        timeline:interviews_about: col(InterviewCareer.owner_id) == owner
        timeline:interviews_with: col(InterviewContact.owner_id) == owner
    """,
    WRITTEN: """
        contacts:trash_contacts: col(Contact.owner_id) == owner
        contacts:_staged_by: col(Contact.owner_id) == owner
        organizations:trash_organizations: col(Organization.owner_id) == owner
        organizations:_staged_by: col(Organization.owner_id) == owner
        transfer:trash_people: Contact.owner_id == owner
        transfer:trash_people: col(ImportedContact.owner_id) == owner
        transfer:trash_people: Contact.owner_id == owner #1
    """,
    KEYED: """
        candidates:_held: col(table.owner_id) == owner
        candidates:_known: col(Contact.owner_id) == owner
        candidates:_ties: col(Tie.owner_id) == owner
        candidates:referral_pairs: col(Referral.owner_id) == owner
        candidates:refusals: col(Message.owner_id) == owner
        messages:_heard: col(Message.owner_id) == owner
        agenda:marks: AgendaMark.owner_id == owner
        insights:_held: col(table.owner_id) == owner
        insights:_said: Insight.owner_id == owner
        insights:chains_of: Referral.owner_id == owner
        network:: col(Contact.owner_id) == OWNER
        network:graph_referrals: col(Referral.owner_id) == owner
        network:graph_ties: col(Tie.owner_id) == owner
        planning:_careers: Career.owner_id == owner
    """,
    SCOPED: """
        kit:: ' MATCH :match AND document.owner_id = :owner'
        kit:: ' WHERE words @@ CAST(:match AS tsquery) AND owner_id = :owner'
    """,
    VOUCHED: """
        digests:due_settings: col(Account.id) == DigestSetting.owner_id
    """,
    LOCKS: """
        transfer:lock_imports: Account.id == owner
    """,
    FOLLOWED: """
        kit:check_room: col(table.owner_id) == owner
        messages:is_in_trash: Message.owner_id == owner
        transfer:_blank_rows: _ROWS.c.owner_id == contact.owner_id
    """,
}

PROVEN = "asks for the password of the token's account before anything else"
NARROWS = "decides only which interviews the rules look at; they see who was thanked by themselves"
EQUIVALENT = {
    "agenda:_somebody_is_owed_thanks: "
    "col(Message.owner_id) == col(InterviewContact.owner_id) negated": NARROWS,
    "change_email lets anybody in": PROVEN,
    "change_password lets anybody in": PROVEN,
    "delete_me lets anybody in": PROVEN,
} | {
    f"{line.strip()} removed": reason
    for reason, lines in _BY_REASON.items()
    for line in lines.strip().splitlines()
}
