namespace Hotline.Language.Features;

/// <summary>A Chinese character, a word of another script, or what stands for any number or address. Hash 0 is a break.</summary>
internal readonly record struct Token(uint Hash, int Start, int Length, bool IsWord)
{
    public static Token BreakAt(int position) => new(0, position, 0, IsWord: false);
}
