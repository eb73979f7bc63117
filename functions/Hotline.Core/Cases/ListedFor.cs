using System.Text.Json.Serialization;

namespace Hotline.Core.Cases;

/// <summary>What a case waits for in a list. A case may stand in several lists at once, in each for something else.</summary>
[JsonConverter(typeof(EnumTextConverter<ListedFor>))]
public enum ListedFor
{
    /// <summary>To be dispatched at the desk, or answered by the lead department (主办).</summary>
    Handling,

    /// <summary>To be contributed to by a co-handler (协办, rule 3.4).</summary>
    Contribution,

    /// <summary>To have the next step of its plan done (rules 3.1, 3.4).</summary>
    Milestone,

    /// <summary>To get a named leader and the lead's opinion (rule 4.3).</summary>
    Coordination,

    /// <summary>To be given to a department by a supervisor's decision (rule 3.4).</summary>
    Adjudication,

    /// <summary>For a supervisor's eyes, or the duty officer's; see <see cref="SupervisionLists"/>.</summary>
    Supervision,

    /// <summary>Somebody's request to be decided; see <see cref="RequestLists"/>.</summary>
    Decision,

    /// <summary>The citizen's reply; see <see cref="RequestLists"/>.</summary>
    CitizenReply,
}
