using System.Buffers;

namespace Hotline.Core.Publish.Ledger;

internal static class Hex
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>Whether a text is bytes in the one way they are written here.</summary>
    public static bool IsLower(string? text) => text is not null && text.Length % 2 == 0 && !text.AsSpan().ContainsAnyExcept(Digits);
}
