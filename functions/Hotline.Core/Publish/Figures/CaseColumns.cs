namespace Hotline.Core.Publish.Figures;

/// <summary>A month's cases by column, all of one length; groups and outcomes are numbers in the month's lists of them.</summary>
internal sealed record CaseColumns(int[] Group, int[] Outcome, byte[] Day, int[] Minutes, long[] Reference)
{
    /// <summary>Stands in <see cref="Minutes"/> for a case without an answer.</summary>
    public const int NoMinutes = -1;

    public static CaseColumns Of(int count) => new(new int[count], new int[count], new byte[count], new int[count], new long[count]);
}
