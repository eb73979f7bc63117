using System.Text.Json.Serialization;
using Hotline.Core.Cases;
using Hotline.Core.Messages;

namespace Hotline.Core.Policy;

/// <summary>A responsible department (承办单位); county and township ones answer for one district (属地管理, rule 3.4).</summary>
/// <param name="Duties">What the public may expect of it (rule 5.1).</param>
/// <param name="Function">The line of duty it shares with departments of other levels, such as "education" (分级负责); null for none.</param>
/// <param name="Place">The township that a township department answers for, as an id of the gazetteer.</param>
public sealed record Department(
    string Id,
    LocalText Name,
    DepartmentLevel Level,
    string? Parent,
    string? District,
    LocalText Duties,
    string? Function = null,
    string? Place = null)
{
    /// <summary>Another instance of the service that works its cases (text 3: city and county linked); null where they are worked here.</summary>
    public string? ExchangePartner { get; init; }
}

/// <summary>The level of government a department belongs to, highest first.</summary>
[JsonConverter(typeof(EnumTextConverter<DepartmentLevel>))]
public enum DepartmentLevel
{
    City,
    County,
    Township,
}
