using Hotline.Core.Cases;

namespace Hotline.Core.Rate.CallBacks;

/// <summary>
/// An answered case whose citizen is to be asked by telephone what they think of the answer (rule 5.3). Names nobody: the number is
/// with the case.
/// </summary>
/// <param name="Department">Who answered, and may therefore not ask.</param>
/// <param name="Due">Not to be tried before; UTC.</param>
/// <param name="Attempts">Tries in vain so far.</param>
public sealed record CallBack(Reference Reference, string Department, DateTimeOffset AnsweredAt, DateTimeOffset Due, int Attempts)
{
    /// <summary>The operator who has it, until <see cref="HeldUntil"/>.</summary>
    public string? HeldBy { get; init; }

    public DateTimeOffset? HeldUntil { get; init; }

    public bool IsHeld(DateTimeOffset at) => HeldUntil > at;
}

/// <summary>How a call-back ended.</summary>
public enum CallBackEnd
{
    Rated,

    /// <summary>The citizen was reached and did not want to judge.</summary>
    Declined,

    /// <summary>Nobody was reached in as many tries as the policy allows.</summary>
    NotReached,

    /// <summary>There is nothing to ask any more, or no number to ask on.</summary>
    Moot,
}

/// <summary>A call-back that is over; the share of each end is the follow-up rate.</summary>
public sealed record EndedCallBack(Reference Reference, CallBackEnd End, int Attempts, string? By, DateTimeOffset At);

/// <summary>Where call-backs wait and are noted once over.</summary>
public interface ICallBacks
{
    /// <summary>Adds one; one that is there already stays as it is.</summary>
    Task AddAsync(CallBack callBack, CancellationToken cancellation);

    /// <summary>Those that may be tried by now, longest waiting first, held ones included.</summary>
    Task<IReadOnlyList<KeptCallBack>> DueAsync(DateTimeOffset now, int most, CancellationToken cancellation);

    /// <summary>Writes what became of it, in its new place; false when somebody else did so first.</summary>
    Task<bool> ChangeAsync(KeptCallBack kept, CallBack changed, CancellationToken cancellation);

    /// <summary>Takes it off the list and notes how it ended; false when somebody else did so first.</summary>
    Task<bool> EndAsync(KeptCallBack kept, EndedCallBack ended, CancellationToken cancellation);

    /// <summary>How many call-backs ended in which way in a month of UTC.</summary>
    Task<IReadOnlyDictionary<CallBackEnd, int>> EndsAsync(int year, int month, CancellationToken cancellation);

    /// <summary>Up to which answering time cases were looked through; null before the first round.</summary>
    Task<DateTimeOffset?> LookedThroughAsync(CancellationToken cancellation);

    Task LookThroughAsync(DateTimeOffset until, CancellationToken cancellation);
}

/// <param name="Tag">By which the store knows that nobody changed it since it was read.</param>
public sealed record KeptCallBack(CallBack CallBack, string Tag);
