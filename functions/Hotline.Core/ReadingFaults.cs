namespace Hotline.Core;

/// <summary>What can be wrong with the form of a file, whatever it rules. Faults without a property are those of the entry itself.</summary>
internal static class ReadingFaults
{
    public static Fault NoFile() => new("no-file");

    public static Fault NotOfThePolicy() => new("not-of-the-policy");

    public static Fault NotJson(long line) => new("not-json", line);

    public static Fault NotAJsonObject() => new("not-a-json-object");

    public static Fault PropertyTwice(string property) => new("property-twice", property);

    public static Fault UnknownProperty(string property) => new("unknown-property", property);

    public static Fault Missing() => new("entry-missing");

    public static Fault Missing(string property) => new("missing", Named(property));

    public static Fault Empty() => new("entry-empty");

    public static Fault Empty(string property) => new("empty", Named(property));

    public static Fault Spaced(string property) => new("spaced", Named(property));

    public static Fault NotAText() => new("entry-not-a-text");

    public static Fault NotAText(string property) => new("not-a-text", Named(property));

    public static Fault NotANumber() => new("entry-not-a-number");

    public static Fault NotANumber(string property) => new("not-a-number", Named(property));

    public static Fault NotAList() => new("entry-not-a-list");

    public static Fault NotAList(string property) => new("not-a-list", Named(property));

    public static Fault NotAnObject() => new("entry-not-an-object");

    public static Fault NotAnObject(string property) => new("not-an-object", Named(property));

    public static Fault NotTrueOrFalse(string property) => new("not-true-or-false", Named(property));

    public static Fault NotWhole(string property, int least, int most) => new("not-whole", Named(property), least, most);

    public static Fault NotAShare(string property) => new("not-a-share", Named(property));

    public static Fault NotALength(string property, string text) => new("not-a-length", Named(property), text);

    public static Fault HasNoLength(string property, string text) => new("has-no-length", Named(property), text);

    public static Fault NotWholeDays(string property, string length) => new("not-whole-days", Named(property), length);

    public static Fault NotATime(string property, string text) => new("not-a-time", Named(property), text);

    public static Fault HasTwice(string property, string text) => new("has-twice", Named(property), text);

    public static Fault NotOneOf(string property, string text, string allowed) => new("not-one-of", Named(property), text, allowed);

    private static PropertyPath Named(string property) => new(property);
}
