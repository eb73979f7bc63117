namespace Hotline.LocalHost;

/// <summary>Binds a function to HTTP requests. Verbs match exactly as named: HEAD is not implied by GET.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) : Attribute
{
    public AuthorizationLevel AuthLevel { get; } = authLevel;

    public IReadOnlyList<string> Methods { get; } = methods;

    /// <summary>Route template below the route prefix of host.json; the function's name when null.</summary>
    public string? Route { get; set; }
}

/// <summary>The key that Azure's front end demands. Only <see cref="Anonymous"/> starts here: the app signs people in itself.</summary>
public enum AuthorizationLevel
{
    Anonymous = 0,
    User = 1,
    Function = 2,
    System = 3,
    Admin = 4,
}
