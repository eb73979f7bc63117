using System.Globalization;

namespace Hotline.Functions.Http;

/// <summary>The fields of a URL's query; what cannot be read is noted and read as absent.</summary>
internal static class QueryFields
{
    public static string? Text(this HttpRequest request, string name) => request.Query[name].FirstOrDefault() is { Length: > 0 } text ? text : null;

    public static DateOnly? Date(this HttpRequest request, string name, ErrorList faults)
    {
        if (request.Text(name) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        faults.Add(Errors.Malformed(name, "yyyy-MM-dd"));
        return null;
    }

    /// <summary>True or false; null where it is left out.</summary>
    public static bool? Flag(this HttpRequest request, string name, ErrorList faults)
    {
        switch (request.Text(name))
        {
            case null:
                return null;
            case "true":
                return true;
            case "false":
                return false;
            default:
                faults.Add(Errors.UnknownValue(name, "true, false"));
                return null;
        }
    }

    /// <summary>One of an enum's members, spelled as in <see cref="EnumText"/>.</summary>
    public static T? Choice<T>(this HttpRequest request, string name, ErrorList faults)
        where T : struct, Enum
    {
        if (request.Text(name) is not { } text)
        {
            return null;
        }

        if (EnumText.TryRead<T>(text, out var choice))
        {
            return choice;
        }

        faults.Add(Errors.UnknownValue(name, string.Join(", ", Enum.GetValues<T>().Select(EnumText.Of))));
        return null;
    }
}
