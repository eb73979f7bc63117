using Hotline.Core.Cases;
using Hotline.Core.Publish.Findings;

namespace Hotline.Core;

/// <summary>Every refusal the service knows. The list in docs and the resource test are made from this class.</summary>
public static partial class Errors
{
    public const string WrongStatusCode = "wrong-status";

    public static Error Required(string field) => new("required", ErrorKind.Invalid, field);

    public static Error TooLong(string field, int characters) => new("too-long", ErrorKind.Invalid, field, characters);

    public static Error TooShort(string field, int characters) => new("too-short", ErrorKind.Invalid, field, characters);

    public static Error Malformed(string field, string expected) => new("malformed", ErrorKind.Invalid, field, expected);

    public static Error UnknownValue(string field, string allowed) => new("unknown-value", ErrorKind.Invalid, field, allowed);

    public static Error UnknownField(string field) => new("unknown-field", ErrorKind.Invalid, field);

    public static Error OutOfRange(string field, object least, object most) => new("out-of-range", ErrorKind.Invalid, field, least, most);

    public static Error OnlyOneOf(string field, string other) => new("only-one-of", ErrorKind.Invalid, field, other);

    public static Error InTheFuture(string field) => new("in-the-future", ErrorKind.Invalid, field);

    /// <summary>A point on the map that lies in none of the city's districts.</summary>
    public static Error OutsideCity(string field) => new("outside-city", ErrorKind.Invalid, field);

    public static Error ContactNeeded(string field) => new("contact-needed", ErrorKind.Invalid, field);

    public static Error NotJson() => new("not-json", ErrorKind.Invalid);

    public static Error NotAForm() => new("not-a-form", ErrorKind.Invalid);

    public static Error UnknownDepartment(string field) => new("unknown-department", ErrorKind.Invalid, field);

    public static Error UnknownCategory(string field) => new("unknown-category", ErrorKind.Invalid, field);

    public static Error SameDepartment(string field) => new("same-department", ErrorKind.Invalid, field);

    public static Error NamedTwice(string field) => new("named-twice", ErrorKind.Invalid, field);

    public static Error TooManyAttachments(int most) => new("too-many-attachments", ErrorKind.Invalid, "attachments", most);

    public static Error AttachmentTooLarge(string field, long bytes) => new("attachment-too-large", ErrorKind.TooLarge, field, bytes / 1024 / 1024);

    public static Error AttachmentEmpty(string field) => new("attachment-empty", ErrorKind.Invalid, field);

    public static Error AttachmentType(string field, string allowed) => new("attachment-type", ErrorKind.UnsupportedType, field, allowed);

    public static Error BodyTooLarge(long bytes) => new("body-too-large", ErrorKind.TooLarge, null, bytes / 1024 / 1024);

    public static Error ContentType(string allowed) => new("content-type", ErrorKind.UnsupportedType, null, allowed);

    public static Error SignInNeeded() => new("sign-in-needed", ErrorKind.Unauthenticated);

    public static Error WrongCredentials() => new("wrong-credentials", ErrorKind.Unauthenticated);

    public static Error LockedOut(int minutes) => new("locked-out", ErrorKind.TooManyAttempts, null, minutes);

    public static Error WrongPassword(string field) => new("wrong-password", ErrorKind.Invalid, field);

    public static Error PasswordGuessable(string field) => new("password-guessable", ErrorKind.Invalid, field);

    public static Error AccountTaken(string field) => new("account-taken", ErrorKind.Invalid, field);

    public static Error SignInNameTaken(string field, string account) => new("sign-in-name-taken", ErrorKind.Invalid, field, account);

    /// <summary>Who the city's directory knows, but no open account has that sign-in name.</summary>
    public static Error UnknownSignInName(string signInName) => new("unknown-sign-in-name", ErrorKind.Forbidden, null, signInName);

    public static Error AccountStale() => new("account-stale", ErrorKind.Stale);

    /// <summary>Nobody closes their own account or takes administration from themselves.</summary>
    public static Error OwnAccount() => new("own-account", ErrorKind.WrongStatus);

    public static Error NotYourRole() => new("not-your-role", ErrorKind.Forbidden);

    public static Error OwnAnswer() => new("own-answer", ErrorKind.Forbidden);

    public static Error NotYourDepartment() => new("not-your-department", ErrorKind.Forbidden);

    /// <summary>One answer for an unknown reference and for a wrong query code, so that references cannot be probed.</summary>
    public static Error CaseNotFound() => new("case-not-found", ErrorKind.NotFound);

    /// <summary>The draft of a complaint was forgotten, or this browser never began one.</summary>
    public static Error DraftNotFound() => new("draft-not-found", ErrorKind.NotFound);

    /// <summary>A form came from another site, or from a page that has been open too long.</summary>
    public static Error FormExpired() => new("form-expired", ErrorKind.Invalid);

    public static Error NotFound(string what) => new("not-found", ErrorKind.NotFound, null, what);

    public static Error UnknownRoute() => new("unknown-route", ErrorKind.NotFound);

    public static Error WrongVerb(string allowed) => new("wrong-verb", ErrorKind.WrongVerb, null, allowed);

    /// <summary>A bug or an outage on our side; the answer says nothing of it beyond that.</summary>
    public static Error Internal() => new("internal", ErrorKind.Internal);

    public static Error ModelDamaged() => new("model-damaged", ErrorKind.Invalid, "version");

    public static Error ModelOfOtherCategories(string category, int count) => new("model-of-other-categories", ErrorKind.Invalid, "version", category, count);

    public static Error NotInLedgerYet() => new("not-in-ledger-yet", ErrorKind.NotFound);

    public static Error StillOpen() => new("still-open", ErrorKind.WrongStatus);

    public static Error LedgerBroken() => new("ledger-broken", ErrorKind.WrongStatus);

    public static Error NotPublished(string month) => new("not-published", ErrorKind.NotFound, null, month);

    /// <summary>No rating is given by or through whoever is judged (rule 5.3).</summary>
    public static Error NoRatingByDepartment() => new("no-rating-by-department", ErrorKind.Forbidden);

    /// <summary>The drawn case was asked about, or the asking is over.</summary>
    public static Error SampleOver() => new("sample-over", ErrorKind.WrongStatus);

    /// <summary>One answer for a token that was used, is too late or never was.</summary>
    public static Error TokenUsedUp() => new("token-used-up", ErrorKind.NotFound);

    /// <summary>An approved campaign stays as it was approved.</summary>
    public static Error CampaignFixed() => new("campaign-fixed", ErrorKind.WrongStatus);

    public static Error CampaignStale() => new("campaign-stale", ErrorKind.Stale);

    /// <summary>Answers are taken from one day to another only.</summary>
    public static Error CampaignNotOpen(DateOnly from, DateOnly to) => new("campaign-not-open", ErrorKind.WrongStatus, null, from, to);

    public static Error AnsweredBefore() => new("answered-before", ErrorKind.WrongStatus);

    /// <summary>Only what is final is corrected; before, everything is counted again every night.</summary>
    public static Error NotFinal() => new("not-final", ErrorKind.WrongStatus);

    public static Error WrongStatus(CaseAction action, CaseStatus status) =>
        new(WrongStatusCode, ErrorKind.WrongStatus, null, action, status);

    public static Error ReturnsUsedUp(int allowed) => new("returns-used-up", ErrorKind.WrongStatus, null, allowed);

    public static Error ReopenedBefore(int allowed) => new("reopened-before", ErrorKind.WrongStatus, null, allowed);

    public static Error ReopenOnlyDissatisfied() => new("reopen-only-dissatisfied", ErrorKind.WrongStatus);

    public static Error NotReportedOn() => new("not-reported-on", ErrorKind.WrongStatus);

    public static Error NoDeviation() => new("no-deviation", ErrorKind.WrongStatus);

    public static Error MeetingEntered() => new("meeting-entered", ErrorKind.WrongStatus);

    public static Error NotAnswered() => new("not-answered", ErrorKind.WrongStatus);

    public static Error NothingToReport() => new("nothing-to-report", ErrorKind.WrongStatus);

    public static Error NotApproved() => new("not-approved", ErrorKind.WrongStatus);

    public static Error BulletinPublished() => new("bulletin-published", ErrorKind.WrongStatus);

    public static Error BulletinStale() => new("bulletin-stale", ErrorKind.Stale);

    public static Error NotHeard() => new("not-heard", ErrorKind.WrongStatus);

    public static Error FindingStands(FindingStatus status) => new("finding-stands", ErrorKind.WrongStatus, null, EnumText.Of(status));

    public static Error FindingStale() => new("finding-stale", ErrorKind.Stale);

    public static Error PeriodNotOver(string field) => new("period-not-over", ErrorKind.Invalid, field);

    public static Error RatingOver(int days) => new("rating-over", ErrorKind.WrongStatus, null, days);

    public static Error SupervisorDecides() => new("supervisor-decides", ErrorKind.WrongStatus);

    public static Error BoundByDecision() => new("bound-by-decision", ErrorKind.WrongStatus);

    public static Error ReturnedByIt(string field) => new("returned-by-it", ErrorKind.Invalid, field);

    public static Error NoReturn() => new("no-return", ErrorKind.WrongStatus);

    public static Error AlreadyInvited(string field) => new("already-invited", ErrorKind.Invalid, field);

    public static Error NoOpenPart() => new("no-open-part", ErrorKind.WrongStatus);

    public static Error PartAccepted() => new("part-accepted", ErrorKind.WrongStatus);

    public static Error PartsOpen(int parts) => new("parts-open", ErrorKind.WrongStatus, null, parts);

    /// <summary>A case of several departments that goes on for long needs somebody who coordinates it before it is answered (rules 3.4, 4.3).</summary>
    public static Error CoordinationNeeded() => new("coordination-needed", ErrorKind.WrongStatus);

    /// <summary>Citizens whose cases are handled with this one read its public answer and no other.</summary>
    public static Error PublicAnswerNeeded() => new("public-answer-needed", ErrorKind.WrongStatus);

    /// <summary>A co-handler's time may end after the case's own only with a reason.</summary>
    public static Error PartAfterCase(string field) => new("part-after-case", ErrorKind.Invalid, field);

    public static Error OneDepartmentOnly() => new("one-department-only", ErrorKind.WrongStatus);

    public static Error NoDraft() => new("no-draft", ErrorKind.WrongStatus);

    public static Error AnswerNotApproved() => new("answer-not-approved", ErrorKind.WrongStatus);

    public static Error ApprovalNeeded() => new("approval-needed", ErrorKind.WrongStatus);

    public static Error NothingToDecide() => new("nothing-to-decide", ErrorKind.WrongStatus);

    public static Error NoMilestone() => new("no-milestone", ErrorKind.WrongStatus);

    public static Error DeviationNeeded() => new("deviation-needed", ErrorKind.WrongStatus);

    public static Error NotAscending(string field) => new("not-ascending", ErrorKind.Invalid, field);

    public static Error TooMany(string field, int most) => new("too-many", ErrorKind.Invalid, field, most);

    public static Error UnknownTemplate(string field) => new("unknown-template", ErrorKind.Invalid, field);

    /// <summary>Somebody writes the search index at this moment.</summary>
    public static Error IndexInUse() => new("index-in-use", ErrorKind.WrongStatus);

    public static Error AskedTooLate() => new("asked-too-late", ErrorKind.WrongStatus);

    public static Error AskedBefore() => new("asked-before", ErrorKind.WrongStatus);

    public static Error AskedAlready() => new("asked-already", ErrorKind.WrongStatus);

    public static Error ExtensionTooLate() => new("extension-too-late", ErrorKind.WrongStatus);

    public static Error ExtensionsUsedUp(int allowed) => new("extensions-used-up", ErrorKind.WrongStatus, null, allowed);

    public static Error ExtensionTooLong(string field, string most) => new("extension-too-long", ErrorKind.Invalid, field, most);

    public static Error LeadersApprovalNeeded() => new("leaders-approval-needed", ErrorKind.WrongStatus);

    public static Error NotLateYet() => new("not-late-yet", ErrorKind.WrongStatus);

    public const string HasMergedCasesCode = "has-merged-cases";

    public static Error HasMergedCases() => new(HasMergedCasesCode, ErrorKind.WrongStatus);

    public static Error MainNotFound(string field) => new("main-not-found", ErrorKind.Invalid, field);

    public static Error SameCase(string field) => new("same-case", ErrorKind.Invalid, field);

    public static Error UnknownGround(string field) => new("unknown-ground", ErrorKind.Invalid, field);

    public static Error NotFirstContact() => new("not-first-contact", ErrorKind.Forbidden);

    public static Error NotAnsweredYet() => new("not-answered-yet", ErrorKind.WrongStatus);

    public static Error RatedBefore() => new("rated-before", ErrorKind.WrongStatus);

    /// <summary>What was asked for is so already.</summary>
    public static Error AlreadyDone() => new("already-done", ErrorKind.WrongStatus);

    /// <summary>There is nothing to which it could be done: no supervision to lift, no request to decide.</summary>
    public static Error NothingThere() => new("nothing-there", ErrorKind.WrongStatus);

    /// <summary>Nobody approves what they asked for themselves.</summary>
    public static Error OwnRequest() => new("own-request", ErrorKind.Forbidden);

    /// <summary>One thing wrong with files that are to be the policy.</summary>
    public static Error PolicyFault(string file, string entry, Fault fault) => new("policy-fault", ErrorKind.Invalid, $"files.{file}", entry, fault);

    public static Error NothingProposed() => new("nothing-proposed", ErrorKind.WrongStatus);

    /// <summary>An administrator works on one proposal at a time.</summary>
    public static Error ProposalOpen() => new("proposal-open", ErrorKind.WrongStatus);

    public static Error ProposalStale() => new("proposal-stale", ErrorKind.Stale);

    public static Error NotOffered() => new("not-offered", ErrorKind.WrongStatus);

    /// <summary>Another version came into force since the proposal was begun.</summary>
    public static Error PolicyMovedOn() => new("policy-moved-on", ErrorKind.WrongStatus);

    public static Error FilesOverlap(string files) => new("files-overlap", ErrorKind.WrongStatus, null, files);

    public static Error NotOnDuty() => new("not-on-duty", ErrorKind.Forbidden);

    public static Error UnknownAccount(string field) => new("unknown-account", ErrorKind.Invalid, field);

    public static Error NotForThePublic() => new("not-for-the-public", ErrorKind.WrongStatus);

    public static Error PassageNotThere(string field) => new("passage-not-there", ErrorKind.Invalid, field);

    public static Error TooManyVotes() => new("too-many-votes", ErrorKind.TooManyAttempts);

    public static Error Stale() => new("stale", ErrorKind.Stale);

    public static Error IfMatchNeeded() => new("if-match-needed", ErrorKind.PreconditionRequired);

    public static Error IfMatchMalformed() => new("if-match-malformed", ErrorKind.Invalid, "If-Match");
}
