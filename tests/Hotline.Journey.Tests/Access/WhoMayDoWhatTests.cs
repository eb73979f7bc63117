using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Remind;
using Hotline.Core.Tests.Builders;
using Hotline.Core.Tests.Policy;
using Hotline.Functions;
using Hotline.Functions.Access;
using Hotline.LocalHost;

namespace Hotline.Journey.Tests.Access;

/// <summary>Every action in every status by everyone, asked of the whole app over HTTP.</summary>
public sealed class WhoMayDoWhatTests(WhoMayDoWhatTests.StandingCity standing) : IClassFixture<WhoMayDoWhatTests.StandingCity>
{
    /// <summary>
    /// One letter for each status, in the order of their names above the table. A case is with its department from Routed on, except
    /// while it is returned; it was accepted by the handler, and the draft, plan or request that an action is about is the handler's too.
    /// <code>
    /// +  done                                             c  no such case, for whoever does not show the query code
    /// s  refused for the status (wrong-status)            o  refused as one's own request (own-request)
    /// d  refused as another department's case             f  refused to all but the first contact (not-first-contact)
    /// r  refused to staff (no-rating-by-department)
    /// -  told to sign in, or that it is not their role's  u  refused to whoever is not on duty (not-on-duty)
    /// </code>
    /// Whoever is not named for an action gets a "-" in every status.
    /// </summary>
    private const string Table =
        """
        .                |                          | Received
        .                |                          | |Classified
        .                |                          | ||Routed
        .                |                          | |||Accepted
        .                |                          | ||||AwaitingCitizen
        .                |                          | |||||Returned
        .                |                          | ||||||Answered
        .                |                          | |||||||Closed
        .                |                          | ||||||||Reopened
        .                |                          | |||||||||Merged
        .                |                          | ||||||||||Withdrawn
        .                |                          | |||||||||||Refused
        .                |                          | ||||||||||||Lapsed
        Classify         | theService               | +ssssssssssss
        SendToDesk       | theService               | s+sssssssssss
        Route            | theService               | s+sssssssssss
        Dispatch         | operator supervisor      | ++sss+sssssss
        Accept           | handler approver         | dd+ssdss+ssss
                         | coHandler stranger       | ddddddddddddd
        Return           | handler approver         | dd++sdss+ssss
                         | coHandler stranger       | ddddddddddddd
        Transfer         | handler approver         | dd++sdss+ssss
                         | coHandler stranger       | ddddddddddddd
        Note             | handler approver         | dd+++d+++++++
                         | coHandler stranger       | ddddddddddddd
                         | operator supervisor      | +++++++++++++
        Ask              | handler approver         | dds+sdsssssss
                         | coHandler stranger       | ddddddddddddd
        Supplement       | everyoneElse             | ccccccccccccc
                         | citizen                  | ssss+ssssssss
        Answer           | handler approver         | dds+sdsssssss
                         | coHandler stranger       | ddddddddddddd
        Rate             | nobody                   | ccccccccccccc
                         | everyoneElse             | rrrrrrrrrrrrr
                         | citizen                  | ssssss+ss+sss
        AnswerSample     | theService               | ssssss++sssss
        Reopen           | everyoneElse             | ccccccccccccc
                         | citizen                  | sssssss+sssss
        RefuseReturn     | operator supervisor      | sssss+sssssss
        Adjudicate       | supervisor               | sssss+sssssss
        Invite           | handler approver         | dds+sdsssssss
                         | coHandler stranger       | ddddddddddddd
        InviteNamed      | theService               | ss+ssssssssss
        AcceptPart       | handler approver stranger | ddddddddddddd
                         | coHandler                | ss++++sssssss
        Contribute       | handler approver stranger | ddddddddddddd
                         | coHandler                | ss++++sssssss
        ReleasePart      | handler approver         | dd+++dsssssss
                         | coHandler stranger       | ddddddddddddd
        Coordinate       | handler approver         | dds++dsssssss
                         | coHandler stranger       | ddddddddddddd
                         | supervisor               | sss++ssssssss
        DraftAnswer      | handler approver         | dds+sdsssssss
                         | coHandler stranger       | ddddddddddddd
        ReviewAnswer     | handler                  | ddsosdsssssss
                         | approver                 | dds+sdsssssss
                         | coHandler stranger       | ddddddddddddd
        SendBackAnswer   | handler                  | ddsosdsssssss
                         | approver                 | dds+sdsssssss
                         | coHandler stranger       | ddddddddddddd
        ApproveAnswer    | approver                 | dds+sdsssssss
        SendAnswer       | handler approver         | dds+sdsssssss
                         | coHandler stranger       | ddddddddddddd
        FilePlan         | handler approver         | dds+sdsssssss
                         | coHandler stranger       | ddddddddddddd
        DecidePlan       | approver                 | dds+sdsssssss
                         | supervisor               | sss+sssssssss
        ReachMilestone   | handler approver         | dds+sdsssssss
                         | coHandler stranger       | ddddddddddddd
        NoteDeviation    | handler approver         | dds+sdsssssss
                         | coHandler stranger       | ddddddddddddd
        DecideDeviation  | approver                 | dds+sdsssssss
                         | supervisor               | sss+sssssssss
        TellProgress     | handler approver         | dds++dsssssss
                         | coHandler stranger       | ddddddddddddd
        AllowAsking      | supervisor               | ss++ssss+ssss
        RemindCitizen    | theService               | ssss+ssssssss
        EndWaiting       | theService               | ssss+ssssssss
        RequestExtension | handler approver         | dds++dsssssss
                         | coHandler stranger       | ddddddddddddd
        DecideExtension  | approver                 | dds++dsssssss
                         | supervisor               | sss--ssssssss
        ExtendLate       | supervisor               | ss++ssss+ssss
        Recompute        | theService               | ++++++ss++sss
        Withdraw         | nobody                   | ccccccccccccc
                         | citizen operator supervisor | ++++++ss+ssss
        ProposeRefusal   | handler approver         | dd++sdsssssss
                         | coHandler stranger       | ddddddddddddd
                         | operator supervisor      | s+++s+sssssss
        DecideRefusal    | approver                 | dd++sdsssssss
                         | supervisor               | s+++s+sssssss
        Merge            | operator supervisor      | s+++++ss+ssss
        TakeIn           | theService               | s++++++s+ssss
        Unmerge          | operator supervisor      | sssssssss+sss
        LetGo            | theService               | +++++++++++++
        RateMerged       | nobody                   | ccccccccccccc
                         | everyoneElse             | rrrrrrrrrrrrr
                         | citizen                  | ssssss+ss+sss
        HandOver         | handler approver         | fff++f+++fff+
                         | coHandler stranger operator clerk | fffffffffffff
                         | supervisor               | +++++++++++++
        DecideHandOver   | handler approver         | +++++++++++++
                         | coHandler stranger clerk | ddddddddddddd
        Remind           | theService               | s+++s+ss+ssss
        Urge             | supervisor               | s+++s+ss+ssss
        Supervise        | supervisor               | ++++++ss+ssss
        LiftSupervision  | supervisor               | +++++++++++++
        RequestExclusion | supervisor administrator | +++++++++++++
        DecideExclusion  | supervisor administrator | +++++++++++++
        LiftExclusion    | supervisor administrator | +++++++++++++
        RaiseEmergency   | handler approver         | dd+++dss+ssss
                         | coHandler stranger       | ddddddddddddd
                         | operator supervisor      | ++++++ss+ssss
        AlertDuty        | theService               | +++++++++++++
        Acknowledge      | operator supervisor      | +++++++++++++
                         | administrator            | uuuuuuuuuuuuu
        FileEventReport  | operator supervisor      | +++++++++++++
                         | administrator            | uuuuuuuuuuuuu
        Report           | handler approver         | dds+sdsssssss
                         | coHandler stranger       | ddddddddddddd
        ApproveDeviation | supervisor               | sss+sssssssss
        Publish          | approver                 | dd+++d+++ssss
                         | operator supervisor      | s++++++++ssss
        WithdrawPublication | approver              | dd+++d+++++++
                         | operator supervisor      | +++++++++++++
        HandBack         | operator supervisor      | s+++s+ss+ssss
        NoteExchange     | theService               | +++++++++++++
        """;

    private const string TheService = "theService";
    private const string EveryoneElse = "everyoneElse";

    private static readonly Dictionary<string, Actor?> Callers = new()
    {
        ["nobody"] = null,
        ["citizen"] = null,
        ["handler"] = ACase.Handler,
        ["approver"] = AnAction.Approver,
        ["coHandler"] = AnActor.HandlerOf(CaseworkSteps.CoHandler),
        ["stranger"] = AnActor.HandlerOf("east-office"),
        ["operator"] = AnActor.Operator,
        ["clerk"] = AnActor.Clerk,
        ["supervisor"] = AnActor.Supervisor,
        ["evaluator"] = new("evaluator", [Role.Evaluator]),
        ["administrator"] = new("administrator", [Role.Administrator]),
    };

    public static TheoryData<CaseAction> Actions => [.. Enum.GetValues<CaseAction>()];

    /// <summary>For each action, the outcomes of each caller it names.</summary>
    private static ILookup<CaseAction, (string Caller, string Outcomes)> Rows { get; } = Read();

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task Action_InEachStatusByEachCaller_IsJudgedAsTheTableSays(CaseAction action)
    {
        var rows = Rows[action].ToDictionary(row => row.Caller, row => row.Outcomes);
        var callers = ActionCalls.Of(action) is null ? [TheService] : Callers.Keys.AsEnumerable();

        foreach (var caller in callers)
        {
            var expected = rows.GetValueOrDefault(caller) ?? rows.GetValueOrDefault(EveryoneElse) ?? new string('-', Enum.GetValues<CaseStatus>().Length);
            var seen = await Task.WhenAll(Enum.GetValues<CaseStatus>().Select(status => standing.OutcomeAsync(action, status, caller)));
            string.Concat(seen).ShouldBe(expected, $"{action} by {caller}");
        }
    }

    [Fact]
    public void Table_OfThisTest_HasARowForEveryActionAndEveryFunctionThatActsOnACase()
    {
        Rows.Select(row => row.Key).ShouldBe(Enum.GetValues<CaseAction>(), ignoreOrder: true);
        var asked = Enum.GetValues<CaseAction>().Select(ActionCalls.Of).Where(call => call is not null).Select(call => $"api/cases/{{reference}}/{call!.Value.Path}");
        var served =
            from method in typeof(HotlineApp).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            from parameter in method.GetParameters()
            let http = (HttpTriggerAttribute?)Attribute.GetCustomAttribute(parameter, typeof(HttpTriggerAttribute))
            where http is { Methods: ["post"], Route: { } route } && route.StartsWith("api/cases/{reference}/", StringComparison.Ordinal)
            select http.Route!.Replace("{milestone:int}", "1", StringComparison.Ordinal);
        // Looks a draft over and changes nothing.
        served.Except(["api/cases/{reference}/answer-quality"]).ShouldBe(asked.Distinct(), ignoreOrder: true);
    }

    private static ILookup<CaseAction, (string Caller, string Outcomes)> Read()
    {
        var rows = new List<(CaseAction Action, string Caller, string Outcomes)>();
        foreach (var cells in Table.Split('\n').Where(line => line[0] != '.').Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            var action = cells[0] == "" ? rows[^1].Action : Enum.Parse<CaseAction>(cells[0]);
            rows.AddRange(cells[1].Split(' ').Select(caller => (action, caller, cells[2])));
        }

        return rows.ToLookup(row => row.Action, row => (row.Caller, row.Outcomes));
    }

    /// <summary>The app over cases that stand in every status; the operator and the supervisor are on duty.</summary>
    public sealed class StandingCity : IAsyncLifetime
    {
        private readonly StandingCases _cases = new();
        private RunningCity _city = null!;

        public async Task InitializeAsync()
        {
            _city = await RunningCity.StartAsync(AnAction.Later, configure: services => services
                .AddSingleton<IPolicySource>(new TestPolicy())
                .AddSingleton<ICases>(_cases).AddSingleton<IListings>(_cases).AddSingleton<IListingPromises>(_cases).AddSingleton<INoticeMessages>(_cases));
            var now = _city.Host.Get<DutyShifts>().At(AnAction.Later);
            await _city.Host.Get<IDutyRoster>().PutAsync(
                new(now.Day, now.Shift.Id, AnActor.Operator.Account, AnActor.Supervisor.Account, Leader: null), CancellationToken.None);
            var main = AnAction.Ready(new ACase().In(CaseStatus.Answered), CaseAction.TakeIn);
            _cases.Put(Case.Restore(main.State with { Reference = ACase.Main }, main.Events, "tag"), _city.Host.Get<IKeyedHash>());
        }

        public Task DisposeAsync() => _city.DisposeAsync();

        /// <summary>The table's letter for what comes of the action.</summary>
        internal async Task<string> OutcomeAsync(CaseAction action, CaseStatus status, string who)
        {
            var found = Standing(action, status);
            if (who == TheService)
            {
                return LetterOf(AnAction.Do(found, action) is { Succeeded: false } refused ? refused.Errors[0].Code : null);
            }

            var code = _cases.Put(found, _city.Host.Get<IKeyedHash>());
            var caller = _city.Anyone.AtVersion(found.State.Version);
            caller = who == "citizen" ? caller.WithCode(code) : Callers[who] is { } actor ? caller.WithToken(TokenOf(actor)) : caller;
            var (path, body) = ActionCalls.Of(action)!.Value;
            var answer = await caller.PostAsync($"api/cases/{found.State.Reference}/{path}", body);
            return LetterOf(answer.Status == HttpStatusCode.OK ? null : answer["errorCode"] ?? answer.ToString());
        }

        private static string LetterOf(string? error) => error switch
        {
            null => "+",
            "wrong-status" => "s",
            "not-your-department" => "d",
            "case-not-found" => "c",
            "own-request" => "o",
            "not-first-contact" => "f",
            "not-on-duty" => "u",
            "no-rating-by-department" => "r",
            "sign-in-needed" or "not-your-role" => "-",
            _ => $"({error})",
        };

        private static Case Standing(CaseAction action, CaseStatus status)
        {
            // Only a late case is extended late, and only an item of a meeting without a day is reported on.
            var found = AnAction.Ready(
                action == CaseAction.ExtendLate ? new ACase().ReceivedAt("2025-03-03 10:00").In(status) : new ACase().In(status), action);
            return action == CaseAction.Report
                ? Case.Restore(found.State with { Directive = new() { Item = new("meeting", 1, Due: null) } }, found.Events, "tag")
                : found;
        }

        private string TokenOf(Actor actor) => _city.Host.Get<AccessTokens>().Issue(new Account
        {
            Name = actor.Account,
            DisplayName = actor.Account,
            Roles = actor.Roles,
            Department = actor.Department,
            PasswordHash = "",
        }).Token;
    }
}
