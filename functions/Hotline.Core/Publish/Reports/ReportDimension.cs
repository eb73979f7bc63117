using System.Text.Json.Serialization;
using Hotline.Core.Cases;

namespace Hotline.Core.Publish.Reports;

/// <summary>What a report is broken down by.</summary>
[JsonConverter(typeof(EnumTextConverter<ReportDimension>))]
public enum ReportDimension
{
    /// <summary>Each department by itself.</summary>
    Department,

    /// <summary>The departments right below the one asked for (or the highest), each with all that are below it.</summary>
    DepartmentTree,

    /// <summary>The categories right below the one asked for (or those of the first level), each with all that are below it.</summary>
    Category,
    District,
    Channel,
    Kind,
    Urgency,
    Month,
}
