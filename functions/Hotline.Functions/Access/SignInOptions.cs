namespace Hotline.Functions.Access;

/// <summary>How staff sign in besides their password.</summary>
public sealed class SignInOptions
{
    /// <summary>
    /// Whether App Service Authentication stands before the app, so that what it says of who is there is believed. Nowhere else: anybody
    /// could say it.
    /// </summary>
    [Setting("Hotline__SignIn__Platform")]
    public bool Platform { get; set; }
}
