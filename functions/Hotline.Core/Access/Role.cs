namespace Hotline.Core.Access;

/// <summary>Who acts. Staff roles are given to accounts; Citizen and System are never signed in.</summary>
public enum Role
{
    Citizen,
    System,
    Operator,
    LetterClerk,
    Handler,
    Approver,
    Supervisor,
    Evaluator,
    Administrator,
}
