using MiniPhp.Runtime;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Locale;

/// <summary>
/// The locale that a script has chosen, category by category. It belongs to the engine: the process's own locale stays as it is.
/// </summary>
internal sealed class LocaleCategories
{
    /// <summary>LC_ALL, which stands for all categories and is none itself.</summary>
    private const int All = 6;

    /// <summary>The categories in the order in which a composite name lists them; the numbers are their indices, LC_ALL is left out.</summary>
    private static readonly string?[] s_names =
    [
        "LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES", null, "LC_PAPER", "LC_NAME", "LC_ADDRESS",
        "LC_TELEPHONE", "LC_MEASUREMENT", "LC_IDENTIFICATION",
    ];

    private readonly string[] _chosen = new string[s_names.Length];
    private readonly LocaleHandle?[] _loaded = new LocaleHandle?[s_names.Length];

    private LocaleCategories()
    {
        Array.Fill(_chosen, "C");
        _chosen[0] = "C.UTF-8";
    }

    public static LocaleCategories Of(Engine engine) => engine.State(static _ => new LocaleCategories());

    /// <summary>The name of a category's locale; of LC_ALL a composite one unless all are the same. Null for no category.</summary>
    public string? NameOf(long category)
    {
        if (category is < 0 || category >= s_names.Length)
            return null;
        if (category != All)
            return _chosen[category];
        if (Members().All(member => _chosen[member] == _chosen[0]))
            return _chosen[0];
        return string.Join(';', Members().Select(member => s_names[member] + "=" + _chosen[member]));
    }

    /// <summary>Chooses a locale; false, nothing changed, when the system does not have it.</summary>
    /// <param name="category">LC_*.</param>
    /// <param name="name">Latin-1; "" asks the environment; LC_ALL takes a composite name as well.</param>
    public bool TryChoose(long category, string name)
    {
        if (category is < 0 || category >= s_names.Length)
            return false;
        int[] members = category == All ? Members().ToArray() : [(int)category];
        string?[] wanted = Array.ConvertAll(members, member => Wanted(member, name));
        var loaded = new LocaleHandle?[members.Length];
        for (int i = 0; i < members.Length; i++)
        {
            if (wanted[i] is not { } one || LocaleHandle.Load(members[i], PhpString.FromLatin1(one).Span) is not { } handle)
                return false;
            loaded[i] = handle;
        }

        for (int i = 0; i < members.Length; i++)
        {
            _chosen[members[i]] = wanted[i] == "POSIX" ? "C" : wanted[i]!;
            _loaded[members[i]] = loaded[i];
        }

        return true;
    }

    /// <summary>A category of the chosen locale.</summary>
    /// <param name="category">LC_*, not LC_ALL.</param>
    public LocaleHandle this[int category] =>
        _loaded[category] ??= LocaleHandle.Load(category, PhpString.FromLatin1(_chosen[category]).Span) ?? LocaleHandle.Load(category, "C"u8)!;

    private static IEnumerable<int> Members() => Enumerable.Range(0, s_names.Length).Where(category => category != All);

    /// <summary>The name for one category; null when a composite name leaves it out.</summary>
    private static string? Wanted(int category, string name)
    {
        if (name.Length == 0)
            return FromEnvironment(category);
        if (!name.Contains(';', StringComparison.Ordinal))
            return name;
        string start = s_names[category] + "=";
        return name.Split(';').FirstOrDefault(part => part.StartsWith(start, StringComparison.Ordinal))?[start.Length..];
    }

    private static string FromEnvironment(int category)
    {
        foreach (string variable in (string[])["LC_ALL", s_names[category]!, "LANG"])
        {
            if (Libc.TryGetEnvironment(PhpString.FromLatin1(variable).Span, out ReadOnlySpan<byte> value) && !value.IsEmpty)
                return PhpString.From(value).ToLatin1();
        }

        return "C";
    }
}
