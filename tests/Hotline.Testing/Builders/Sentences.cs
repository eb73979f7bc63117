namespace Hotline.Testing;

/// <summary>What citizens of the tests' city say, made up for the tests; each names the category it belongs to.</summary>
public static class Sentences
{
    /// <summary>urban.water.supply, of water-affairs, answered within five working days.</summary>
    public const string NoWater = "我们楼里从前天开始停水，自来水一滴都没有，水龙头打开没有水，也没有人通知。";

    /// <summary>The same category and department, and nothing urgent.</summary>
    public const string OddTaste = "我们小区想装一台自来水净水机，希望供水公司来看看，自来水有味道。";

    /// <summary>urban.light.street, of urban-management; in Linhu district of linhu-urban-management.</summary>
    public const string DarkLane = "巷子里的路灯坏了半个月，晚上路灯不亮，走路看不见。";

    /// <summary>labour.pay.wages, of human-resources, answered within ten working days.</summary>
    public const string NoWages = "老板拖欠我们的工资三个月不发，农民工的工钱要不到。";

    /// <summary>Danger to life by the words of the policy, whatever it is classified as.</summary>
    public const string GasLeak = "楼道里有煤气味，怀疑燃气泄漏，自来水也停了，有老人被困在电梯里，快来人！";

    /// <summary>culture.sport.grounds, for which nobody is named: the desk decides.</summary>
    public const string ClosedCourt = "篮球场的篮筐掉了，体育馆不对市民开放。";
}
