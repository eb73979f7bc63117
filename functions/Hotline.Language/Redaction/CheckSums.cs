namespace Hotline.Language.Redaction;

/// <summary>The check digit of an identity card (GB 11643, ISO 7064 MOD 11-2).</summary>
internal static class IdCheckDigit
{
    private const string Digits = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static bool Agrees(string id) =>
        id.Length == 18 && char.ToUpperInvariant(id[17]) == Digits[Weights.Select((weight, at) => weight * (id[at] - '0')).Sum() % 11];
}

/// <summary>The check digit of a bank card (ISO/IEC 7812).</summary>
internal static class Luhn
{
    public static bool Agrees(string digits) => digits.Length is >= 13 and <= 19 && digits.All(char.IsAsciiDigit)
        && digits.Reverse().Select((digit, at) => Value(digit - '0', at)).Sum() % 10 == 0;

    private static int Value(int digit, int at) => at % 2 == 0 ? digit : digit < 5 ? digit * 2 : (digit * 2) - 9;
}
