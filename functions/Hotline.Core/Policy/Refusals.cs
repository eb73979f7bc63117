using Hotline.Core.Messages;

namespace Hotline.Core.Policy;

/// <summary>On which grounds in law a case may be refused (不予受理), and what every refusal says of the remedy.</summary>
public sealed record Refusals(LocalText Remedy, IReadOnlyList<RefusalGround> Grounds)
{
    public RefusalGround? Find(string? id) => Grounds.FirstOrDefault(ground => ground.Id == id);
}

/// <param name="Law">The article, by its name in the language of the law.</param>
public sealed record RefusalGround(string Id, LocalText Name, string Law);
