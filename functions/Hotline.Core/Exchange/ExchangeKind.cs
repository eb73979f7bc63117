using System.Text.Json.Serialization;
using Hotline.Core.Cases;

namespace Hotline.Core.Exchange;

/// <summary>What one instance tells the other of a case that both have.</summary>
[JsonConverter(typeof(EnumTextConverter<ExchangeKind>))]
public enum ExchangeKind
{
    /// <summary>Up: a department there has taken it on.</summary>
    Accepted,

    /// <summary>Up: a question to the citizen, whom only the upper instance reaches.</summary>
    Asked,

    /// <summary>Up: what the citizen is told of how things stand.</summary>
    Progress,

    /// <summary>Up: more time is asked for, which the upper instance grants or not.</summary>
    ExtensionRequested,

    /// <summary>Up: the answer, approved there.</summary>
    Answered,

    /// <summary>Up: given back, with the ground.</summary>
    Returned,

    /// <summary>Down: the citizen's reply.</summary>
    Supplemented,

    /// <summary>Down: the citizen did not reply in time; the case goes on without.</summary>
    WaitingEnded,

    /// <summary>Down: 催办.</summary>
    Urged,

    /// <summary>Down: more time, asked for or not.</summary>
    Extended,

    /// <summary>Down: no more time.</summary>
    ExtensionDeclined,

    /// <summary>Down: no longer for the lower instance to handle, whatever the reason.</summary>
    Withdrawn,

    /// <summary>Down: the citizen's rating.</summary>
    Rated,

    /// <summary>Down: the dissatisfied citizen has it taken up again.</summary>
    Reopened,

    /// <summary>Either way: a message could not be acted on as the case stands.</summary>
    Refused,
}
