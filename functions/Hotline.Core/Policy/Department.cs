using System.Text.Json.Serialization;
using Hotline.Core.Cases;
using Hotline.Core.Messages;

namespace Hotline.Core.Policy;

/// <summary>A responsible department (承办单位); county and township ones answer for one district (属地管理, rule 3.4).</summary>
/// <param name="Duties">What the public may expect of it (rule 5.1).</param>
public sealed record Department(string Id, LocalText Name, DepartmentLevel Level, string? Parent, string? District, LocalText Duties);

/// <summary>The level of government a department belongs to, highest first.</summary>
[JsonConverter(typeof(EnumTextConverter<DepartmentLevel>))]
public enum DepartmentLevel
{
    City,
    County,
    Township,
}
