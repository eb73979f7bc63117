namespace Hotline.Core.Publish.Figures;

/// <summary>A month's cases by column, all of one length, in the order of their response times; those without an answer come first.</summary>
internal sealed record CaseColumns(
    IReadOnlyList<CodedColumn<string?>> Attributes, CodedColumn<CaseOutcome> Outcome, byte[] Day, int[] Minutes, long[] Reference)
{
    /// <summary>Stands in <see cref="Minutes"/> for a case without an answer.</summary>
    public const int NoMinutes = -1;

    public int Count => Day.Length;

    public CodedColumn<string?> this[CaseAttribute attribute] => Attributes[(int)attribute];
}
