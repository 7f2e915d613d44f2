using System.Globalization;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>The entities of a document type by name and by character. Made when first used; immutable.</summary>
internal sealed class HtmlEntityTable
{
    private static readonly Lazy<HtmlEntityTable> OfHtml4 = new(static () => new HtmlEntityTable(HtmlEntityNames.Html4), isThreadSafe: true);
    private static readonly Lazy<HtmlEntityTable> OfHtml5 = new(static () => new HtmlEntityTable(HtmlEntityNames.Html5), isThreadSafe: true);

    private readonly Dictionary<string, HtmlEntity> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<HtmlEntity>> _byCharacter = [];

    private HtmlEntityTable(string records)
    {
        foreach (string record in records.Split(' '))
        {
            int colon = record.IndexOf(':');
            string[] characters = record[..colon].Split('+');
            string[] names = record[(colon + 1)..].Split(',');
            int first = Parse(characters[0]);
            int second = characters.Length > 1 ? Parse(characters[1]) : 0;
            var written = new HtmlEntity(names[0], first, second);
            foreach (string name in names)
                _byName.Add(name, written);
            if (!_byCharacter.TryGetValue(first, out List<HtmlEntity>? entities))
                _byCharacter.Add(first, entities = []);
            entities.Add(written);
        }
    }

    /// <summary>HTML 4.01's, which are XHTML's too.</summary>
    public static HtmlEntityTable Html4 => OfHtml4.Value;

    public static HtmlEntityTable Html5 => OfHtml5.Value;

    /// <summary>The characters that have entities, ascending; for some only the first one of two.</summary>
    public IEnumerable<int> Characters => _byCharacter.Keys;

    /// <summary>The entity of that name, without the ampersand and the semicolon; null when there is none. Its own name may be another one.</summary>
    public HtmlEntity? Find(ReadOnlySpan<byte> name) => _byName.GetValueOrDefault(System.Text.Encoding.Latin1.GetString(name));

    /// <summary>The entities that a character begins, the one for itself first; empty when there are none.</summary>
    public IReadOnlyList<HtmlEntity> Beginning(int character) => _byCharacter.TryGetValue(character, out List<HtmlEntity>? entities) ? entities : [];

    private static int Parse(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}

/// <summary>An entity: its name, the code point that it stands for, and that of a second character or 0.</summary>
internal sealed record HtmlEntity(string Name, int First, int Second);
