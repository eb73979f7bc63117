namespace Hotline.Tool.Demonstration;

/// <summary>What the API gives for a complaint.</summary>
internal sealed record Receipt(string Reference, string QueryCode, DateTimeOffset ReceivedAt);
