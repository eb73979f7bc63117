namespace Hotline.Core.Calendar;

/// <summary>Why a clock of a case stands still, as clocks note it; <see cref="ClockWords"/> says it in words.</summary>
public static class PauseReasons
{
    /// <summary>The citizen was asked for something.</summary>
    public const string AwaitingCitizen = "AwaitingCitizen";

    /// <summary>The case was handled with another one.</summary>
    public const string Merged = "Merged";
}
