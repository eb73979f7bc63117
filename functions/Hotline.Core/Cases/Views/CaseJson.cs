using Hotline.Core.Access;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Cases.Rights;
using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Cases.Views;

/// <summary>Cases as the API and the pages show them, in the caller's language and the city's time.</summary>
public sealed class CaseJson(
    CityPolicy policy,
    CityTime cityTime,
    RequestJson requests,
    CaseworkJson casework,
    OfferedActions offered,
    DueStandings standings,
    TimeProvider time)
{
    /// <param name="main">The case that a merged one is handled with.</param>
    public CitizenCase ForCitizen(Case found, string language, Case? main = null)
    {
        var state = found.State;
        return new()
        {
            Reference = state.Reference,
            Status = Status(state, language),
            Channel = state.Channel,
            ReceivedAt = cityTime.Local(state.ReceivedAt),
            Category = Category(state, language),
            Kind = state.Kind,
            Department = Department(state.Department, language),
            FirstContact = CaseTexts.Role(state.FirstContact.Roles[0], language),
            WhyThere = state.Routing?.Words.In(language),
            Exchange = ExchangeView.Of(state, policy, language),
            Due = cityTime.Local(state.AnswerClock.Due),
            DueIsProvisional = state.AnswerClock.Provisional,
            Overdue = state.AnswerClock.IsOverdue(time.GetUtcNow()) || state.AnswerClock.StoppedLate,
            Text = found.Submission?.Text,
            Place = found.Submission?.Place,
            Attachments = found.Submission?.Attachments ?? [],
            Question = state.Status == CaseStatus.AwaitingCitizen ? found.LastWords<CitizenAsked>() : null,
            Answer = Answer(found),
            AnsweredAt = state.AnsweredAt is { } at ? cityTime.Local(at) : null,
            Rating = state.Rating,
            MayWithdraw = state.Status.Allows(CaseAction.Withdraw),
            Refusal = requests.Notice(found, language),
            Main = main is null ? null : Progress(main, language),
            MayRate = state.Status.Allows(CaseAction.Rate) || (main?.State.AnsweredAt is not null && state.Rating is null),
            MayReopen = MayReopen(state),
            Timeline = [.. found.Events.Where(@event => CitizenSees.Event(@event.Fact)).Select(@event => Entry(@event, language, forStaff: false))],
            Casework = casework.ForCitizen(found, language),
        };
    }

    /// <param name="by">Whoever reads it: the view says what they may do.</param>
    public StaffCase ForStaff(Case found, string language, Actor by)
    {
        var state = found.State;
        return new()
        {
            Reference = state.Reference,
            Version = state.Version,
            Status = Status(state, language),
            Channel = state.Channel,
            ReceivedAt = cityTime.Local(state.ReceivedAt),
            FirstContact = state.FirstContact,
            Classification = state.Classification,
            Findings = found.Findings,
            Category = Category(state, language),
            Kind = state.Kind,
            Urgency = state.Urgency,
            Department = Department(state.Department, language),
            Directive = DirectiveView.Of(found, policy, language),
            Exchange = ExchangeView.Of(state, policy, language),
            RoutedBecause = state.Routing?.Words.In(language),
            RoutingRule = state.Routing?.Rule,
            RoutingExplanation = [.. (state.Routing?.Explanation ?? []).Select(line => line.In(language))],
            DispatchDue = cityTime.Local(state.DispatchClock.Due),
            Due = cityTime.Local(state.AnswerClock.Due),
            DueIsProvisional = state.AnswerClock.Provisional,
            Overdue = state.AnswerClock.IsOverdue(time.GetUtcNow()) || state.AnswerClock.StoppedLate,
            Standing = state.Status.IsOpen() ? standings.Of(DueOf(state), state.Status) : null,
            AnsweredAt = state.AnsweredAt is { } at ? cityTime.Local(at) : null,
            Returns = state.Returns,
            Reopened = state.Reopened,
            Oversight = OversightView.Of(state, policy, cityTime, language),
            Submission = found.Submission,
            Asking = requests.Asking(state),
            ExtensionRequest = requests.Extension(found),
            RefusalProposal = requests.Proposal(found, language),
            Refusal = requests.Notice(found, language),
            HandOver = requests.HandOver(found, language),
            MergedInto = state.MergedInto?.Main,
            MergedCases = state.MergedCases,
            Answer = Answer(found),
            Rating = state.Rating,
            PublicNumber = state.Publication?.Number,
            Casework = casework.ForStaff(found, language),
            ChainHolds = found.ChainHolds(),
            Timeline = [.. found.Events.Select(@event => Entry(@event, language, forStaff: true))],
            Actions = offered.For(found, by),
        };
    }

    private MainProgress Progress(Case main, string language) => new(
        Status(main.State, language),
        Department(main.State.Department, language),
        cityTime.Local(main.State.AnswerClock.Due),
        main.State.AnsweredAt is { } at ? cityTime.Local(at) : null,
        main.PublicAnswer,
        [.. main.Events.Where(@event => CitizenSees.OfMain(@event.Fact)).Select(@event => Entry(@event, language, forStaff: false) with { Text = null })]);

    public Named? Department(string? id, string language) =>
        id is null ? null : new(id, policy.Departments.Find(id)?.Name.In(language) ?? id);

    public Named? CategoryOf(string? id, string language) => id is null
        ? null
        : new(id, policy.Categories.Find(id) is null ? id : policy.Categories.PathName(id, language));

    private Named? Category(CaseState state, string language) => CategoryOf(state.Classification?.Category, language);

    private static Named Status(CaseState state, string language) => new(EnumText.Of(state.Status), CaseTexts.Status(state.Status, language));

    private bool MayReopen(CaseState state) =>
        state.Status.Allows(CaseAction.Reopen)
        && state.Rating is { Satisfaction: Satisfaction.Dissatisfied }
        && state.Reopened < policy.Deadlines.Rating.Reopenings;

    /// <summary>The clock that runs for whoever has the case now.</summary>
    private static DateTimeOffset DueOf(CaseState state) => (state.Department is null ? state.DispatchClock : state.AnswerClock).Due;

    private static string? Answer(Case found) =>
        found.State.AnsweredAt is null ? null : found.LastWords<CaseAnswered>();

    private TimelineEntry Entry(CaseEvent @event, string language, bool forStaff) => new(
        cityTime.Local(@event.At),
        CaseTexts.TypeOf(@event.Fact),
        CaseTexts.Happened(@event.Fact, id => ListNames.Of(policy, id, language), language),
        forStaff || CitizenSees.Words(@event.Fact) ? @event.Readable() : null,
        forStaff ? @event.By.Account : null);
}
