using CsvHelper.Configuration.Attributes;
using Hotline.Core.Cases;

namespace Hotline.Tool.Routes;

/// <summary>A row of the table: a text, what the case comes with, and what is expected; an empty expectation is not compared.</summary>
internal sealed record RouteExample
{
    [Name("text")]
    public required string Text { get; init; }

    [Name("department")]
    public required string Department { get; init; }

    [Name("category"), Optional]
    public string? Category { get; init; }

    [Name("district"), Optional]
    public string? District { get; init; }

    [Name("rule"), Optional]
    public string? Rule { get; init; }

    [Name("address"), Optional]
    public string? Address { get; init; }

    [Name("longitude"), Optional]
    public double? Longitude { get; init; }

    [Name("latitude"), Optional]
    public double? Latitude { get; init; }

    [Name("stated-district"), Optional]
    public string? StatedDistrict { get; init; }

    /// <summary>A category that a person chose; without one the text is classified.</summary>
    [Name("stated-category"), Optional]
    public string? StatedCategory { get; init; }

    [Ignore]
    public Place Place => new(Blank(Address), Longitude, Latitude, Blank(StatedDistrict));

    public static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
