using Hotline.Core.Messages;
using Hotline.Core.Policy;
using Hotline.Language.ColdStart;
using Hotline.Language.Redaction;

namespace Hotline.Language.Tests;

/// <summary>A city with fourteen leaf categories of six or seven examples each, and cues of its own.</summary>
internal static class SmallCity
{
    private static readonly (string Id, string Name, string[] Examples)[] Leaves =
    [
        ("urban.water.supply", "自来水供应",
        [
            "我们小区停水两天了，一点通知都没有", "水龙头流出来的水发黄，有铁锈味", "楼上水压太低，热水器打不着火", "自来水公司多收了水费",
            "家里的水表坏了没人来换", "新房一直不给通自来水", "No water in our building since yesterday evening",
        ]),
        ("urban.housing.property", "物业管理",
        [
            "物业公司收了物业费却不打扫楼道卫生", "小区电梯天天坏，物业不修", "开发商延期交房，房子还漏水", "业主委员会成立不了，物业阻挠",
            "公租房申请一直没有结果", "小区车位被物业高价出租", "The property company does not repair the lift",
        ]),
        ("labour.pay.wages", "工资拖欠",
        [
            "老板拖欠我们农民工工资半年不发", "公司辞退我不给经济补偿金", "工地干完活包工头跑了，工钱要不到", "单位不签劳动合同",
            "加班从来没有加班费", "试用期被无故开除，工资只发一半", "My employer has not paid my wages for three months",
        ]),
        ("labour.insurance.pension", "社会保险",
        [
            "单位没有给我缴纳社保，怎么补缴", "退休金为什么比别人少", "养老保险关系怎么转移", "失业金去哪里申请",
            "工伤认定多久能下来", "灵活就业人员社保缴费年限怎么算", "How is my pension calculated after retirement",
        ]),
        ("education.school.fees", "学校收费",
        [
            "学校强制学生订购校服和教辅资料", "幼儿园乱收费，学费又涨了", "老师在校外有偿补课", "高中违规收取补课费",
            "培训机构不退学费", "学校食堂伙食费太贵", "The school forces pupils to buy extra workbooks",
        ]),
        ("education.school.enrolment", "招生入学",
        [
            "外来务工子女怎么报名上小学", "小升初学区是怎么划分的", "教师资格证认定什么时候报名", "中考加分政策是什么",
            "我家孩子没有学位，上不了公办学校", "高考报名需要什么条件", "Which primary school can my child enrol in",
        ]),
        ("trade.market.consumer", "消费维权",
        [
            "超市卖过期食品，要求赔偿", "网上买的手机是假货，商家不退款", "健身房关门了，会员卡的钱不退", "饭店菜里吃出虫子",
            "美容院诱导消费办卡", "商家虚假宣传，价格欺诈", "The shop sold me a fake phone and refuses a refund",
        ]),
        ("trade.tourism.agency", "旅游服务",
        [
            "旅行社强迫游客购物", "景区门票乱涨价", "导游态度恶劣，擅自改行程", "酒店预订了不让退房费",
            "景点宣传和实际不符", "旅游合同取消后定金不退", "The tour guide forced us to go shopping",
        ]),
        ("environment.pollution.noise", "噪声污染",
        [
            "工地夜里施工噪音太大，睡不着觉", "广场舞音响声音太吵", "酒吧半夜还在放音乐，影响休息", "楼下机器轰鸣噪声扰民",
            "铁路边噪音没有隔音墙", "大货车夜间鸣笛", "Construction noise at night keeps us awake",
        ]),
        ("environment.pollution.waste", "污染排放",
        [
            "化工厂偷排污水，河水发黑发臭", "工厂烟囱冒黑烟，气味刺鼻", "养猪场粪便直接排到水塘", "有人焚烧垃圾，空气污染严重",
            "餐馆油烟直排居民窗户", "砖厂粉尘污染庄稼", "The factory pours waste water into the river",
        ]),
        ("health.care.hospital", "医院服务",
        [
            "医院乱开检查，看病太贵", "医生态度差，误诊延误治疗", "医疗事故怎么鉴定", "挂号排队太久，专家号被黄牛抢光",
            "乡镇卫生院没有药", "护士打针打错了", "The hospital charged me for tests I never had",
        ]),
        ("health.family.birth", "生育服务",
        [
            "二孩准生证怎么办理", "独生子女父母奖励金没有领到", "社会抚养费怎么征收", "计划生育奖励扶助政策",
            "婴儿疫苗接种在哪里打", "再婚夫妻可以再生一个孩子吗", "Where do I register the birth of my second child",
        ]),
        ("transport.public.bus", "公共交通",
        [
            "公交车等了一个小时都不来", "公交司机到站不停车", "出租车拒载不打表", "希望增加一条公交线路到新区",
            "网约车司机绕路多收费", "地铁站什么时候开通", "The bus never comes on time",
        ]),
        ("transport.road.traffic", "道路交通",
        [
            "十字路口红绿灯坏了，很危险", "路口天天堵车，没有交警指挥", "乱停车占用消防通道", "县道坑坑洼洼，半年没修",
            "高速公路收费站多收过路费", "大货车超载压坏了村里的路", "The traffic light at the crossing is broken",
        ]),
    ];

    private static readonly Dictionary<string, string> RootNames = new()
    {
        ["urban"] = "城乡建设",
        ["labour"] = "劳动和社会保障",
        ["education"] = "教育文体",
        ["trade"] = "商贸旅游",
        ["environment"] = "环境保护",
        ["health"] = "卫生计生",
        ["transport"] = "交通运输",
    };

    public static CityPolicy Policy { get; } = PolicyLoader.Load(new EmbeddedPolicy()) with { Categories = Categories(), Cues = SmallCityCues.All };

    /// <summary>Trained once for all tests, for it never changes.</summary>
    public static EmbeddedUnderstanding Understanding { get; } = UnderstandingOf(Policy);

    public static EmbeddedUnderstanding UnderstandingOf(CityPolicy policy) =>
        new(policy, new ColdStartModel(new ColdStartTraining(policy), TimeProvider.System), new Redactor(policy));

    private static CategoryTree Categories()
    {
        var leaves = Leaves.Select(leaf => Named(leaf.Id, leaf.Name, leaf.Examples)).ToList();
        var roots = RootNames.Select(root => Named(root.Key, root.Value, []));
        var middles = leaves.Select(leaf => leaf.Parent!).Distinct().Select(id => Named(id, "", []));
        return new CategoryTree([.. roots, .. middles, .. leaves]);
    }

    private static Category Named(string id, string name, IReadOnlyList<string> examples) =>
        new(id, new LocalText(name, name, id.Split('.')[^1]), null, null, examples);
}
