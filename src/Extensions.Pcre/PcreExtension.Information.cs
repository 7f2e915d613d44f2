using MiniPhp.Runtime.Information;

namespace MiniPhp.Extensions.Pcre;

// What phpinfo() says about the extension.
public sealed partial class PcreExtension
{
    public override void Describe(InformationText text)
    {
        const uint jitTarget = 2;
        const uint unicodeVersion = 10;
        text.BeginTable();
        text.Row("PCRE (Perl Compatible Regular Expressions) Support", "enabled");
        text.Row("PCRE Library Version", PregConstants.PCRE_VERSION.ToLatin1());
        text.Row("PCRE Unicode Version", PregConstants.ConfiguredText(unicodeVersion));
        text.Row("PCRE JIT Support", PregConstants.PCRE_JIT_SUPPORT ? "enabled" : "not compiled in");
        if (PregConstants.PCRE_JIT_SUPPORT)
            text.Row("PCRE JIT Target", PregConstants.ConfiguredText(jitTarget));
        text.Settings(Name);
    }
}
