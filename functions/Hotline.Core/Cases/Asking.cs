using System.Text.Json.Serialization;
using Hotline.Core.Calendar;

namespace Hotline.Core.Cases;

/// <summary>
/// How often the citizen was asked in this round of handling, and how it is waited for the reply. Everything missing is to be asked
/// for at once (一次性告知, rule 4.4), so a further question needs a ground.
/// </summary>
public sealed record Asking
{
    public int Times { get; init; }

    /// <summary>The citizen has replied to the last question.</summary>
    public bool Replied { get; init; }

    /// <summary>A supervisor lets the department ask once more, or later than the completeness clock has it.</summary>
    public bool Allowed { get; init; }

    /// <summary>The last question's; stopped once the wait is over.</summary>
    public Clock? ReplyClock { get; init; }

    /// <summary>How often the citizen was reminded of the last question.</summary>
    public int Reminders { get; init; }

    /// <summary>When the citizen is to be reminded next, or the wait ends; null while nobody waits. UTC.</summary>
    public DateTimeOffset? NextStep { get; init; }
}

/// <summary>Why a question to the citizen was lawful.</summary>
[JsonConverter(typeof(EnumTextConverter<AskGround>))]
public enum AskGround
{
    /// <summary>The one question that rule 4.4 allows.</summary>
    First,

    /// <summary>The citizen's reply raised something new.</summary>
    RaisedByReply,

    /// <summary>A supervisor allowed it.</summary>
    Allowed,
}
