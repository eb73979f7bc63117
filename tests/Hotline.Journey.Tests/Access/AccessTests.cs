using System.Reflection;
using Hotline.Core.Access;
using Hotline.Functions;
using Hotline.Functions.Access;
using Hotline.LocalHost;

namespace Hotline.Journey.Tests.Access;

public sealed class AccessTests(RunningCity city) : IClassFixture<RunningCity>
{
    /// <summary>A reference that reads well and names no case: whoever is let through is told so.</summary>
    private const string NoCase = "api/cases/260304-0000-0000";

    private const string Anyone = "anyone";
    private const string Departments = "handler approver";
    private const string Desk = "operator supervisor";
    private const string Overview = "operator handler approver supervisor administrator";

    /// <summary>Every function of the API with a call of it and who is let through.</summary>
    private static readonly (string Function, string Verb, string Path, string Allowed)[] Table =
    [
        ("SignInHttp", "POST", "api/sign-in", Anyone),
        ("ListAccountsHttp", "GET", "api/accounts", "administrator"),
        ("AddAccountHttp", "POST", "api/accounts", "administrator"),
        ("ChangeAccountHttp", "POST", "api/accounts/nobody", "administrator"),
        ("SetPasswordHttp", "POST", "api/accounts/nobody/password", "administrator"),
        ("ChangePasswordHttp", "POST", "api/account/password", "operator letterClerk handler approver supervisor evaluator administrator"),
        ("ReadPolicyHttp", "GET", "api/policy", "supervisor administrator"),
        ("ReadPolicyVersionHttp", "GET", "api/policy/versions/0", "supervisor administrator"),
        ("CheckPolicyHttp", "POST", "api/policy/check", "supervisor administrator"),
        ("ProposePolicyHttp", "POST", "api/policy/proposals", "administrator"),
        ("ApprovePolicyHttp", "POST", "api/policy/proposals/none/approve", "supervisor administrator"),
        ("WithdrawProposalHttp", "POST", "api/policy/proposals/none/withdraw", "supervisor administrator"),
        ("RevertPolicyHttp", "POST", "api/policy/versions/0/revert", "administrator"),
        ("ReadAuditHttp", "GET", "api/audit", "supervisor administrator"),
        ("TakeCallBackHttp", "POST", "api/call-backs/take", "operator"),
        ("RateByCallBackHttp", "POST", "api/call-backs/260304-0000-0000/rating", "operator"),
        ("EndCallBackHttp", "POST", "api/call-backs/260304-0000-0000/end", "operator"),
        ("CheckHealthHttp", "GET", "api/health", Anyone),
        ("SubmitComplaintHttp", "POST", "api/complaints", Anyone),
        ("EnterCallHttp", "POST", "api/calls", "operator"),
        ("EnterLetterHttp", "POST", "api/letters", "letterClerk"),
        ("ReadCaseHttp", "GET", NoCase, Anyone),
        ("ReadClockHttp", "GET", $"{NoCase}/clock", Anyone),
        ("ReadAttachmentHttp", "GET", $"{NoCase}/attachments/1", Anyone),
        ("SupplementCaseHttp", "POST", $"{NoCase}/supplement", Anyone),
        ("RateCaseHttp", "POST", $"{NoCase}/rating", Anyone),
        ("ReopenCaseHttp", "POST", $"{NoCase}/reopen", Anyone),
        ("AcceptCaseHttp", "POST", $"{NoCase}/accept", Departments),
        ("ReturnCaseHttp", "POST", $"{NoCase}/return", Departments),
        ("TransferCaseHttp", "POST", $"{NoCase}/transfer", Departments),
        ("AskCitizenHttp", "POST", $"{NoCase}/ask", Departments),
        ("AnswerCaseHttp", "POST", $"{NoCase}/answer", Departments),
        ("ReadDecisionsHttp", "GET", "api/decisions", "operator letterClerk handler approver supervisor"),
        ("WithdrawCaseHttp", "POST", $"{NoCase}/withdraw", Anyone),
        ("ProposeRefusalHttp", "POST", $"{NoCase}/refusal", "handler approver operator supervisor"),
        ("DecideRefusalHttp", "POST", $"{NoCase}/refusal/decision", "approver supervisor"),
        ("MergeCaseHttp", "POST", $"{NoCase}/merge", Desk),
        ("UnmergeCaseHttp", "POST", $"{NoCase}/unmerge", Desk),
        ("OfferHandOverHttp", "POST", $"{NoCase}/hand-over", "operator letterClerk handler approver supervisor"),
        ("DecideHandOverHttp", "POST", $"{NoCase}/hand-over/decision", "operator letterClerk handler approver supervisor"),
        ("AllowAskingHttp", "POST", $"{NoCase}/allow-asking", "supervisor"),
        ("RequestExtensionHttp", "POST", $"{NoCase}/extension", Departments),
        ("DecideExtensionHttp", "POST", $"{NoCase}/extension/decision", "approver supervisor"),
        ("ExtendLateHttp", "POST", $"{NoCase}/late-extension", "supervisor"),
        ("AddNoteHttp", "POST", $"{NoCase}/notes", "handler approver operator supervisor"),
        ("DispatchCaseHttp", "POST", $"{NoCase}/dispatch", Desk),
        ("RefuseReturnHttp", "POST", $"{NoCase}/refuse-return", Desk),
        ("AdjudicateReturnHttp", "POST", $"{NoCase}/adjudicate", "supervisor"),
        ("InviteCoHandlersHttp", "POST", $"{NoCase}/invite", Departments),
        ("AcceptPartHttp", "POST", $"{NoCase}/part/accept", Departments),
        ("ContributePartHttp", "POST", $"{NoCase}/part/contribute", Departments),
        ("ReleasePartHttp", "POST", $"{NoCase}/release", Departments),
        ("CoordinateCaseHttp", "POST", $"{NoCase}/coordinate", "handler approver supervisor"),
        ("PrepareAnswerHttp", "GET", $"{NoCase}/draft", Departments),
        ("DraftAnswerHttp", "POST", $"{NoCase}/draft", Departments),
        ("ReviewAnswerHttp", "POST", $"{NoCase}/draft/review", Departments),
        ("SendBackAnswerHttp", "POST", $"{NoCase}/draft/send-back", Departments),
        ("ApproveAnswerHttp", "POST", $"{NoCase}/draft/approve", "approver"),
        ("SendAnswerHttp", "POST", $"{NoCase}/draft/send", Departments),
        ("TellProgressHttp", "POST", $"{NoCase}/progress", Departments),
        ("FilePlanHttp", "POST", $"{NoCase}/plan", Departments),
        ("DecidePlanHttp", "POST", $"{NoCase}/plan/decision", "approver supervisor"),
        ("ReachMilestoneHttp", "POST", $"{NoCase}/plan/1/reach", Departments),
        ("NoteDeviationHttp", "POST", $"{NoCase}/plan/1/deviation", Departments),
        ("DecideDeviationHttp", "POST", $"{NoCase}/plan/1/deviation/decision", "approver supervisor"),
        ("ReadWorkListHttp", "GET", "api/departments/water-affairs/worklist", Overview),
        ("ReadRemindersHttp", "GET", "api/departments/water-affairs/reminders", Overview),
        ("ReadStuckStepsHttp", "GET", "api/desk/stuck", "operator supervisor administrator"),
        ("ReplayStuckStepHttp", "POST", "api/desk/stuck/classify/260304-0000-0000/replay", "operator supervisor administrator"),
        ("PublishRatingsHttp", "POST", "api/ratings/publish", "supervisor administrator"),
        ("ReadRatingsHttp", "GET", "api/ratings/2026-03", Anyone),
        ("DrawSampleHttp", "POST", "api/samples/draw", "supervisor administrator"),
        ("ReadSampleHttp", "GET", "api/samples/2026-03", Anyone),
        ("ListSampledCasesHttp", "GET", "api/samples/2026-03/cases", "operator supervisor"),
        ("RecordSampledHttp", "POST", "api/samples/2026-03/cases/nothing/outcome", "operator supervisor"),
        ("InviteSampledHttp", "POST", "api/samples/2026-03/cases/nothing/invitation", "operator supervisor"),
        ("AnswerQuestionnaireHttp", "POST", "api/questionnaire", Anyone),
        ("CreateCampaignHttp", "POST", "api/campaigns", "evaluator supervisor administrator"),
        ("EditCampaignHttp", "POST", "api/campaigns/nothing/edit", "evaluator supervisor administrator"),
        ("ApproveCampaignHttp", "POST", "api/campaigns/nothing/approve", "evaluator supervisor administrator"),
        ("ListCampaignsHttp", "GET", "api/campaigns", "operator evaluator supervisor administrator"),
        ("ReadCampaignHttp", "GET", "api/campaigns/nothing", Anyone),
        ("ReadCampaignProgressHttp", "GET", "api/campaigns/nothing/progress", "evaluator supervisor administrator"),
        ("ReadCampaignResultsHttp", "GET", "api/campaigns/nothing/results", Anyone),
        ("AnswerCampaignHttp", "POST", "api/campaigns/nothing/answers", Anyone),
        ("ListCampaignCasesHttp", "GET", "api/campaigns/nothing/cases", "operator supervisor"),
        ("RecordCampaignCallHttp", "POST", "api/campaigns/nothing/cases/nothing/outcome", "operator supervisor"),
        ("InviteToCampaignHttp", "POST", "api/campaigns/nothing/cases/nothing/invitation", "operator supervisor"),
        ("TendCampaignsHttp", "POST", "api/campaign-rounds", "supervisor administrator"),
        ("CorrectRatingsHttp", "POST", "api/ratings/2026-03/corrections", "supervisor administrator"),
        ("ReadReportHttp", "GET", "api/reports", "evaluator supervisor administrator"),
        ("ReadReportColumnsHttp", "GET", "api/reports/columns", Anyone),
        ("ListReportCasesHttp", "GET", "api/reports/cases", "supervisor administrator"),
        ("CollectMonthsHttp", "POST", "api/reports/collect", "evaluator supervisor administrator"),
        ("CheckMonthHttp", "GET", "api/reports/check/2026-03", "evaluator supervisor administrator"),
        ("HandBackHttp", "POST", $"{NoCase}/hand-back", "operator supervisor"),
        ("TakeHandedDownHttp", "POST", "api/exchange/cases", Anyone),
        ("HearPartnerHttp", "POST", "api/exchange/events", Anyone),
        ("ApproveDeviationHttp", "POST", $"{NoCase}/approve-deviation", "supervisor"),
        ("CheckAnswerQualityHttp", "POST", $"{NoCase}/answer-quality", "operator handler approver supervisor administrator"),
        ("CompilePackHttp", "POST", "api/agenda-packs", "operator supervisor administrator"),
        ("FileReportHttp", "POST", $"{NoCase}/report", "handler approver"),
        ("ReadMeetingHttp", "GET", "api/meetings/1", "letterClerk operator handler approver supervisor administrator"),
        ("ActivateModelHttp", "POST", "api/models/1/activate", "administrator"),
        ("PreviewUnderstandingHttp", "POST", "api/understand", "operator letterClerk supervisor"),
        ("ReadModelsHttp", "GET", "api/models", "administrator supervisor"),
        ("EnterInstructionHttp", "POST", "api/instructions", "letterClerk supervisor"),
        ("EnterMeetingHttp", "POST", "api/meetings", "letterClerk supervisor"),
        ("FindSimilarHttp", "POST", "api/similar", "operator letterClerk handler approver supervisor administrator"),
        ("ReadHotIssuesHttp", "GET", "api/hot-issues", Anyone),
        ("ReadSimilarHttp", "GET", $"{NoCase}/similar", "operator letterClerk handler approver supervisor administrator"),
        ("ApproveBulletinHttp", "POST", "api/bulletin-drafts/1/approve", "supervisor administrator"),
        ("DecideFindingHttp", "POST", "api/departments/water-affairs/findings/1/decide", "supervisor administrator"),
        ("DraftBulletinHttp", "POST", "api/bulletin-drafts", "supervisor administrator"),
        ("EditBulletinHttp", "POST", "api/bulletin-drafts/1/edit", "supervisor administrator"),
        ("ListBulletinDraftsHttp", "GET", "api/bulletin-drafts", "supervisor administrator"),
        ("ListBulletinsHttp", "GET", "api/bulletins", Anyone),
        ("ListFindingsHttp", "GET", "api/departments/water-affairs/findings", "handler approver supervisor administrator"),
        ("ListScoreCardsHttp", "GET", "api/scorecards", "evaluator supervisor administrator"),
        ("ListScoredCasesHttp", "GET", "api/scorecards/1/cases", "handler approver supervisor administrator"),
        ("PreviewPublicationHttp", "GET", $"{NoCase}/redaction", "operator letterClerk handler approver supervisor administrator"),
        ("ProposeFindingHttp", "POST", "api/departments/water-affairs/findings", "supervisor"),
        ("PublishBulletinHttp", "POST", "api/bulletin-drafts/1/publish", "supervisor administrator"),
        ("ReadBulletinDraftHttp", "GET", "api/bulletin-drafts/1", "supervisor administrator"),
        ("ReadBulletinHttp", "GET", "api/bulletins/2026/1", Anyone),
        ("ReadScoreCardHttp", "GET", "api/scorecards/1", "handler approver evaluator supervisor administrator"),
        ("ReadReceiptHttp", "GET", $"{NoCase}/receipt", Anyone),
        ("ReadLedgerHttp", "GET", "api/ledger/days.jsonl", Anyone),
        ("ReadLedgerLeavesHttp", "GET", "api/ledger/leaves/nothing", Anyone),
        ("CheckLedgerHttp", "GET", "api/ledger-check", "supervisor administrator evaluator"),
        ("ListOpenDataHttp", "GET", "api/open-data", Anyone),
        ("RequestRemovalHttp", "POST", "api/open-data/removals", Anyone),
        ("EraseCaseHttp", "POST", "api/erasures", "administrator"),
        ("ReadScoreWeightsHttp", "GET", "api/score-weights", Anyone),
        ("RectifyFindingHttp", "POST", "api/departments/water-affairs/findings/1/rectify", "handler approver"),
        ("RedactTextHttp", "POST", "api/redact", "operator letterClerk handler approver supervisor administrator"),
        ("StateToFindingHttp", "POST", "api/departments/water-affairs/findings/1/statement", "handler approver"),
        ("AcknowledgeEmergencyHttp", "POST", $"{NoCase}/acknowledge", "operator supervisor administrator"),
        ("AcknowledgeHandOverHttp", "POST", "api/duty/hand-overs/1/acknowledge", "operator supervisor administrator"),
        ("DecideExclusionHttp", "POST", $"{NoCase}/exclusion/decision", "supervisor administrator"),
        ("FileEventReportHttp", "POST", $"{NoCase}/event-report", "operator supervisor administrator"),
        ("LiftExclusionHttp", "POST", $"{NoCase}/exclusion/lift", "supervisor administrator"),
        ("LiftSupervisionHttp", "POST", $"{NoCase}/lift-supervision", "supervisor"),
        ("PlanShiftHttp", "POST", "api/duty/roster", "supervisor administrator"),
        ("RaiseEmergencyHttp", "POST", $"{NoCase}/emergency", "operator handler approver supervisor"),
        ("ReadDutyHttp", "GET", "api/duty", "operator letterClerk handler approver supervisor evaluator administrator"),
        ("ReadDutyRosterHttp", "GET", "api/duty/roster", "operator supervisor administrator"),
        ("ReadEventReportHttp", "GET", $"{NoCase}/event-report", "operator supervisor administrator"),
        ("ReadHandOversHttp", "GET", "api/duty/hand-overs", "operator supervisor administrator"),
        ("ReadNoticesHttp", "GET", "api/notices", "operator letterClerk handler approver supervisor evaluator administrator"),
        ("ReadSupervisionHttp", "GET", "api/supervision", "supervisor administrator"),
        ("RequestExclusionHttp", "POST", $"{NoCase}/exclusion", "supervisor administrator"),
        ("SuperviseCaseHttp", "POST", $"{NoCase}/supervise", "supervisor"),
        ("UrgeCaseHttp", "POST", $"{NoCase}/urge", "supervisor"),
        ("WriteHandOverHttp", "POST", "api/duty/hand-overs", "operator supervisor administrator"),
        ("ReadCallerHistoryHttp", "POST", "api/callers/history", "operator supervisor administrator"),
        ("ReadIndexHttp", "GET", "api/search/index", "supervisor administrator"),
        ("RebuildIndexHttp", "POST", "api/search/rebuild", "administrator"),
        ("SearchCasesHttp", "POST", "api/search", "operator letterClerk handler approver supervisor administrator"),
        ("SearchPublicCasesHttp", "POST", "api/public/search", Anyone),
        ("RollBackModelHttp", "POST", "api/models/rollback", "administrator"),
        ("ReadPublicCaseHttp", "GET", "api/public/cases/223344556677", Anyone),
        ("PublishCaseHttp", "POST", $"{NoCase}/publication", "approver operator supervisor"),
        ("WithdrawPublicationHttp", "POST", $"{NoCase}/publication/withdraw", "approver operator supervisor"),
    ];

    public static TheoryData<string> Functions => [.. Table.Select(row => row.Function)];

    private static IEnumerable<(string Name, Type Class, bool IsHttp, bool IsPage)> AllFunctions =>
        from type in typeof(HotlineApp).Assembly.GetTypes()
        from method in type.GetMethods()
        let function = method.GetCustomAttribute<FunctionAttribute>()
        where function is not null
        let http = method.GetParameters().Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).FirstOrDefault(trigger => trigger is not null)
        select (function.Name, type, http is not null, http?.Route?.StartsWith("api/", StringComparison.Ordinal) == false);

    [Fact]
    public void Table_OfThisTest_HoldsEveryFunctionOfTheApi() =>
        Table.Select(row => row.Function).Order().ShouldBe(AllFunctions.Where(function => function is { IsHttp: true, IsPage: false }).Select(function => function.Name).Order());

    [Fact]
    public void Declarations_OfQueuesAndTimers_LetNobodyButTheHostIn() =>
        AllFunctions.Where(function => !function.IsHttp)
            .ShouldAllBe(function => function.Class.GetCustomAttribute<AccessAttribute>()!.Roles.SequenceEqual(new[] { Role.System }));

    [Theory]
    [MemberData(nameof(Functions))]
    public async Task Call_ByEachRole_IsLetThroughOrRefusedAsDeclared(string function)
    {
        var (_, verb, path, allowed) = Table.Single(row => row.Function == function);
        var expected = new Dictionary<string, string> { ["nobody"] = allowed == Anyone ? "let through" : "401 sign-in-needed" };
        var seen = new Dictionary<string, string> { ["nobody"] = await OutcomeAsync(city.Anyone, verb, path) };
        foreach (var (account, role) in Staff.Accounts.Take(7).Select(account => (account.Name, account.Roles[0])))
        {
            var isAllowed = allowed == Anyone || allowed.Split(' ').Contains(role.ToString(), StringComparer.OrdinalIgnoreCase);
            expected[account] = isAllowed ? "let through" : "403 not-your-role";
            seen[account] = await OutcomeAsync(await city.AsAsync(account), verb, path);
        }

        seen.ShouldBe(expected);
    }

    [Fact]
    public async Task Call_WithTheCookieAlone_MayReadButNotAct()
    {
        var signIn = await city.Anyone.PostAsync("api/sign-in", new { account = Staff.Water, password = Staff.Password });
        var cookie = signIn.Good().Response.Headers.GetValues("Set-Cookie").Single();
        var caller = city.Anyone.With("Cookie", cookie.Split(';')[0]);

        (await caller.GetAsync("api/departments/water-affairs/worklist")).Status.ShouldBe(HttpStatusCode.OK);
        var act = await caller.AtVersion(1).PostAsync($"{NoCase}/accept");

        act.Status.ShouldBe(HttpStatusCode.Unauthorized);
        act["errorCode"].ShouldBe("sign-in-needed");
        cookie.ShouldContain("httponly", Shouldly.Case.Insensitive);
        cookie.ShouldContain("samesite=strict", Shouldly.Case.Insensitive);
    }

    [Theory]
    [InlineData("not a token")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Call_WithAForgedToken_IsRefusedEvenWhereAnyoneMay(string token)
    {
        var answer = await city.Anyone.With("Authorization", $"Bearer {token}").ReadAsync("260304-0000-0000");

        answer.Status.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Response.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
    }

    private static async Task<string> OutcomeAsync(HotlineApi caller, string verb, string path)
    {
        var answer = await caller.SendAsync(new HttpMethod(verb), path, null);
        return (int)answer.Status is 401 or 403 && answer["errorCode"] is "sign-in-needed" or "not-your-role"
            ? $"{(int)answer.Status} {answer["errorCode"]}"
            : (int)answer.Status < 500 ? "let through" : answer.ToString();
    }
}
