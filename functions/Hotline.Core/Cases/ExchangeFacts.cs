using Hotline.Core.Exchange;

namespace Hotline.Core.Cases;

/// <summary>The instance below took the case up under a reference of its own. <paramref name="HandOver"/> is the event that handed it down.</summary>
public sealed record CaseTakenUpBelow(string Department, string Partner, Reference Reference, int HandOver) : CaseFact;

/// <summary>Given back to the instance above, which finds another department. Words: the ground.</summary>
public sealed record CaseHandedBack(string Partner) : CaseFact;

/// <summary>A message of another instance could not be acted on as the case stands; <paramref name="Number"/> is the sender's event.</summary>
public sealed record PartnerMessageRefused(string Partner, int Number, ExchangeKind Kind, string ErrorCode) : CaseFact;

/// <summary>Another instance could not act on what it was told of this case.</summary>
public sealed record OwnMessageRefused(string Partner, ExchangeKind Kind, string ErrorCode) : CaseFact;
