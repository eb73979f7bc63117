using Hotline.Core.Cases;

namespace Hotline.Tool.Demonstration;

/// <summary>A complaint of the demonstration city and what becomes of it (<see cref="Demonstration.Story"/>).</summary>
internal sealed record Complaint
{
    public required Channel Channel { get; init; }

    public CaseKind? Kind { get; init; }

    public string? Text { get; init; }

    /// <summary>A call turn by turn, instead of <see cref="Text"/>.</summary>
    public IReadOnlyList<SpeakerTurn> Transcript { get; init; } = [];

    /// <summary>Keeps <see cref="Contact"/> to whoever took the complaint.</summary>
    public bool Anonymous { get; init; }

    public Contact? Contact { get; init; }

    public string? Address { get; init; }

    public double? Longitude { get; init; }

    public double? Latitude { get; init; }

    public string? District { get; init; }

    /// <summary>Of a letter.</summary>
    public DateOnly? ReceivedDate { get; init; }

    /// <summary>Where a person would file it.</summary>
    public required string ExpectedCategory { get; init; }

    public required string Story { get; init; }

    public string? Question { get; init; }

    public string? ReturnReason { get; init; }

    public string? Answer { get; init; }

    public GivenRating? Rating { get; init; }

    public Place? Place => (Address, Longitude, District) is (null, null, null) ? null : new(Address, Longitude, Latitude, District);
}

internal sealed record GivenRating(Satisfaction Satisfaction, bool Solved, string? Comment);
