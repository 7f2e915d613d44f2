using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Information;

namespace MiniPhp.Extensions.Standard.Info;

/// <summary>Who made the language and who made this program, in the parts of PHP's own list.</summary>
internal static class Credits
{
    /// <summary>The part that PHP has no constant for.</summary>
    private const long Websites = 128;

    private const string Us = "MiniPhp contributors";

    /// <param name="text">Where to write.</param>
    /// <param name="flags">The parts, CREDITS_*.</param>
    public static void Write(InformationText text, long flags)
    {
        bool Has(long part) => (flags & part) != 0;
        text.Write("PHP Credits\n");
        if (Has(InformationConstants.CREDITS_GROUP))
            Paragraph(text, "PHP Group", "The PHP Group and the contributors of PHP, https://www.php.net/credits.php");
        if (Has(InformationConstants.CREDITS_GENERAL))
        {
            Paragraph(text, "Language Design & Concept", "Andi Gutmans, Rasmus Lerdorf, Zeev Suraski, Marcus Boerger");
            text.BeginTable();
            text.WideHeader("PHP Authors");
            text.Header("Contribution", "Authors");
            text.Row("PHP", "The PHP Group");
            text.Row("MiniPhp, which interprets it on .NET", Us);
        }

        if (Has(InformationConstants.CREDITS_SAPI))
        {
            text.BeginTable();
            text.WideHeader("SAPI Modules");
            text.Header("Contribution", "Authors");
            text.Row("CLI", Us);
            text.Row("Hosts in .NET", Us);
        }

        if (Has(InformationConstants.CREDITS_MODULES))
            WriteModules(text);
        if (Has(InformationConstants.CREDITS_DOCS))
        {
            text.BeginTable();
            text.WideHeader("PHP Documentation");
            text.Row("Authors", "The PHP Documentation Group, https://www.php.net/manual");
        }

        if (Has(InformationConstants.CREDITS_QA))
            Paragraph(text, "PHP Quality Assurance Team", "The authors of PHP's own tests, which measure MiniPhp too");
        if (!Has(Websites))
            return;
        text.BeginTable();
        text.WideHeader("Websites and Infrastructure team");
        text.Row("PHP Websites Team", "https://www.php.net");
    }

    private static void WriteModules(InformationText text)
    {
        text.BeginTable();
        text.WideHeader("Module Authors");
        text.Header("Module", "Authors");
        foreach (NativeExtension extension in InformationPage.Modules(text.Engine))
            text.Row(extension.Name, Us);
    }

    private static void Paragraph(InformationText text, string title, string content)
    {
        text.Title(title);
        text.Row(content);
    }
}
