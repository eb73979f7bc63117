namespace Hotline.Pages.Publish;

/// <summary>The rate whose course is shown.</summary>
public enum TrendRate
{
    Satisfaction,
    Resolution,
    Response,
}
