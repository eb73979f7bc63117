using Hotline.Core.Access;

namespace Hotline.Core.Cases;

/// <summary>Everything that people wrote was erased at a person's request; what was done and when stays, and so does the chain.</summary>
public sealed record CaseErased : CaseFact;

/// <content>A person's right to be forgotten.</content>
public sealed partial class Case
{
    public bool IsErased => _events.Exists(@event => @event.Fact is CaseErased);

    /// <summary>
    /// Erases all words with their salts, of citizen and offices alike; their digests stay in the chain. Refused while the case is open,
    /// since nobody could answer it any more, and a second time.
    /// </summary>
    public Result<CaseEvent> Erase(Actor by, DateTimeOffset at)
    {
        if (State.Status.IsOpen())
        {
            return Errors.StillOpen();
        }

        if (IsErased)
        {
            return Errors.AlreadyDone();
        }

        for (var index = 0; index < _events.Count; index++)
        {
            _events[index] = _events[index] with { Words = null };
        }

        return Append(new CaseErased(), by, at, State);
    }
}
