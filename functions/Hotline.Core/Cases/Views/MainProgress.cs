namespace Hotline.Core.Cases.Views;

/// <summary>
/// How a main case goes on, as the citizens of the cases merged into it see it: its public steps and the public version of its
/// answer, without anything else that anybody wrote, where it happened or who filed it.
/// </summary>
public sealed record MainProgress(
    Named Status, Named? Department, DateTimeOffset Due, DateTimeOffset? AnsweredAt, string? Answer, IReadOnlyList<TimelineEntry> Timeline);
