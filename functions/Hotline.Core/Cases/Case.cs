using System.Text.Json;
using Hotline.Core.Access;
using Hotline.Core.Calendar;

namespace Hotline.Core.Cases;

/// <summary>
/// A case from intake to rating: the aggregate. Every change goes through one named transition, which either refuses (and changes
/// nothing) or appends exactly one event. The transitions stand in the files Case.Routing, Case.Answering and so on.
/// </summary>
public sealed partial class Case
{
    private readonly List<CaseEvent> _events;

    /// <summary>Of the state as the store holds it; null where that is the state here.</summary>
    private string? _storedDigest;

    private Case(CaseState state, IEnumerable<CaseEvent> events, string? storedDigest = null)
    {
        State = state;
        _storedDigest = storedDigest;
        _events = [.. events];
        SavedVersion = state.Version;
    }

    public CaseState State { get; private set; }

    /// <summary>All events, oldest first.</summary>
    public IReadOnlyList<CaseEvent> Events => _events;

    /// <summary>The version the store holds; zero for a case not yet stored.</summary>
    public int SavedVersion { get; private init; }

    /// <summary>What the store uses to refuse a write over somebody else's; opaque here.</summary>
    public string? StoreTag { get; private init; }

    public IEnumerable<CaseEvent> UnsavedEvents => _events.Skip(SavedVersion);

    /// <summary>What the citizen sent in; null once erased.</summary>
    public Submission? Submission => _events[0].Words is { } words
        ? JsonSerializer.Deserialize<Submission>(words.Text, CoreJson.Options)
        : null;

    /// <summary>What a person wrote with the last event of a kind; null where there is none, or it was erased.</summary>
    public string? LastWords<T>()
        where T : CaseFact => _events.LastOrDefault(@event => @event.Fact is T)?.Words?.Text;

    /// <summary>What the classifier found in the text and why it judged as it did; null before that and once erased.</summary>
    public Classify.TextFindings? Findings => _events.LastOrDefault(@event => @event.Fact is CaseClassified)?.Words is { } words
        ? JsonSerializer.Deserialize<Classify.TextFindings>(words.Text, CoreJson.Options)
        : null;

    /// <summary>Takes up a new case; the clocks run from <paramref name="at"/> (rule 3.4: every complaint is taken up).</summary>
    public static Case Receive(
        Reference reference,
        Channel channel,
        CaseKind? statedKind,
        Submission submission,
        string queryCodeHash,
        Actor firstContact,
        Clock dispatchClock,
        Clock answerClock,
        DateTimeOffset at,
        Directive? directive = null,
        string? person = null,
        Upper? upper = null)
    {
        var anonymous = submission.Contact is null;
        var district = submission.Place?.District;
        var state = new CaseState
        {
            Reference = reference,
            Status = CaseStatus.Received,
            Channel = channel,
            ReceivedAt = at,
            FirstContact = firstContact,
            Anonymous = anonymous,
            Person = person,
            QueryCodeHash = queryCodeHash,
            District = district,
            StatedKind = statedKind,
            Directive = directive,
            Upper = upper,
            DispatchClock = dispatchClock,
            AnswerClock = answerClock,
        };
        var received = new Case(state, []);
        received.Append(
            new CaseReceived(channel, statedKind, anonymous, district, dispatchClock, answerClock) { Directive = directive, Upper = upper },
            firstContact,
            at,
            state,
            JsonSerializer.Serialize(submission, CoreJson.Options));
        return received;
    }

    /// <summary>Rebuilds a case from what the store holds.</summary>
    /// <param name="stateDigest">Of the state exactly as it was stored.</param>
    public static Case Restore(CaseState state, IEnumerable<CaseEvent> events, string storeTag, string? stateDigest = null) =>
        new(state, events, stateDigest) { StoreTag = storeTag };

    /// <summary>Whether something happened since that version that whoever saw it must know before they act.</summary>
    public bool IsNewerThan(int version) =>
        version < 1 || version > State.Version || _events.Skip(version).Any(@event => !StaffOnlyFacts.IsRecord(@event.Fact));

    /// <summary>Whether every event still hangs on the one before, and the state is the one that the last of them left.</summary>
    public bool ChainHolds()
    {
        var previous = CaseEvent.NoPrevious;
        foreach (var @event in _events)
        {
            if (!@event.Holds(previous))
            {
                return false;
            }

            previous = @event.Hash;
        }

        return previous == State.ChainHead
            && _events.Count == State.Version
            && _events[^1].StateDigest == (_storedDigest ?? StateDigest.Of(State));
    }

    private Error? Refusal(CaseAction action) =>
        State.Status.Allows(action) ? null : Errors.WrongStatus(action, State.Status);

    /// <summary>Clocks of two machines differ a little; a case's own time never goes back.</summary>
    private DateTimeOffset InOrder(DateTimeOffset at) => _events is [.., var last] && last.At > at ? last.At : at;

    private Result<CaseEvent> Append(CaseFact fact, Actor by, DateTimeOffset at, CaseState next, string? words = null)
    {
        if (IsPastUpper(fact, next))
        {
            return Errors.UpperDecides();
        }

        var after = MootMatters.Dropped(next with { Version = State.Version + 1 });
        var @event = CaseEvent.Create(State, after, InOrder(at), by, fact, words);
        _events.Add(@event);
        _storedDigest = null;
        State = after with { ChainHead = @event.Hash };
        return @event;
    }
}
