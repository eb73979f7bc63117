namespace Hotline.Language.Features;

/// <summary>32-bit hashes of tokens and of runs of tokens; part of the model file's format, so never to be changed without a new version of it.</summary>
internal static class NgramHash
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    public static uint OfToken(uint value) => Finish((value + 1) * Prime);

    public static uint OfWord(ReadOnlySpan<char> word)
    {
        var state = 0xCBF29CE484222325;
        foreach (var letter in word)
        {
            state = Step(state, letter);
        }

        return Finish(state);
    }

    public static ulong Start(int space) => ((ulong)space + 1) * 0xD6E8FEB86659FD93;

    public static ulong Step(ulong state, uint value) => (ulong.RotateLeft(state, 5) ^ value) * Prime;

    /// <summary>Never 0, which marks an empty place.</summary>
    public static uint Finish(ulong state)
    {
        state ^= state >> 29;
        state *= 0xBF58476D1CE4E5B9;
        return Math.Max(1, (uint)(state >> 32));
    }
}
