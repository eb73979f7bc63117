using System.Globalization;

namespace Hotline.Functions.Http;

/// <summary>Reads the query of a request for one page of a list.</summary>
public static class Paging
{
    public const int LargestPage = 100;

    private const int UsualPage = 50;

    /// <summary>How many entries are asked for, 1 to 100.</summary>
    public static Result<int> Size(HttpRequest request) =>
        request.Query["size"].FirstOrDefault() is not { } asked ? UsualPage
        : int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size is >= 1 and <= LargestPage ? size
        : Errors.OutOfRange("size", 1, LargestPage);

    public static string? Continuation(HttpRequest request) => request.Query["continuation"].FirstOrDefault();
}
