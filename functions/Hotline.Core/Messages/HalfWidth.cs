namespace Hotline.Core.Messages;

/// <summary>Full-width letters, digits and signs, as Chinese keyboards write them, in their usual width; one character for one.</summary>
public static class HalfWidth
{
    private const int Distance = '\uFF01' - '!';

    public static char Of(char letter) => letter switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(letter - Distance),
        '\u3000' => ' ',
        _ => letter,
    };
}
