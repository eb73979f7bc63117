namespace Hotline.Functions.Access;

/// <summary>Who is calling, as the access middleware found out.</summary>
internal static class Caller
{
    public const string Cookie = "hotline-access";

    private static readonly object Key = new();

    /// <summary>Null for a caller who is not signed in.</summary>
    public static Actor? CallerOrNull(this HttpRequest request) => request.HttpContext.Items[Key] as Actor;

    /// <summary>In functions that only staff may call.</summary>
    public static Actor Staff(this HttpRequest request) =>
        request.CallerOrNull() ?? throw new InvalidOperationException("A function that is open to anyone asked for a member of staff.");

    /// <summary>The query code that a citizen sends beside the reference; never in the URL.</summary>
    public static string? QueryCode(this HttpRequest request) => request.Headers["Query-Code"].FirstOrDefault();

    public static void SetCaller(this HttpContext context, Actor actor) => context.Items[Key] = actor;
}
