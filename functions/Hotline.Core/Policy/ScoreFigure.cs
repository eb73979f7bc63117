using System.Text.Json.Serialization;
using Hotline.Core.Cases;

namespace Hotline.Core.Policy;

/// <summary>What a department's score card measures; each is a share of cases.</summary>
[JsonConverter(typeof(EnumTextConverter<ScoreFigure>))]
public enum ScoreFigure
{
    /// <summary>Accepted in time, of all accepted and answered.</summary>
    AcceptedInTime,

    /// <summary>Answered in time, of all answered and all overdue without an answer.</summary>
    AnsweredInTime,

    /// <summary>Not returned in vain, to come back to the department that returned it, of all answered.</summary>
    NotReturned,

    /// <summary>Answered without an extension, of all answered.</summary>
    NotExtended,

    /// <summary>Not taken up again, of all answered.</summary>
    NotReopened,

    /// <summary>Satisfied or fairly satisfied, of all rated.</summary>
    Satisfaction,

    /// <summary>Solved, of all rated.</summary>
    Resolution,
}
