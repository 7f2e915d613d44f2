using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Information;
using MiniPhp.Runtime.Ini;

// Every function has room for a piece of a text on the stack, and fills what it reads.
[module: System.Runtime.CompilerServices.SkipLocalsInit]

namespace MiniPhp.Extensions.Mbstring;

// Settings of the extension and what phpinfo() says about it.
public sealed partial class MbstringExtension
{
    /// <summary>Settings of encodings, of detection and of substitution.</summary>
    /// <remarks>https://www.php.net/manual/en/mbstring.configuration.php</remarks>
    public override IniSetting[] IniSettings =>
    [
        new("mbstring.language", "neutral", IniAccess.All, MbstringSettings.ChangeLanguage, "mbstring"),
        new("mbstring.detect_order", null, IniAccess.All, MbstringSettings.ChangeDetectOrder, "mbstring"),
        new("mbstring.http_input", null, IniAccess.All, MbstringSettings.ChangeHttpInput, "mbstring"),
        new("mbstring.http_output", null, IniAccess.All, MbstringSettings.ChangeHttpOutput, "mbstring"),
        new("mbstring.internal_encoding", null, IniAccess.All, MbstringSettings.ChangeInternalEncoding, "mbstring"),
        new("mbstring.substitute_character", null, IniAccess.All, MbstringSettings.ChangeSubstitution, "mbstring"),
        new("mbstring.encoding_translation", "0", IniAccess.PerDirectory | IniAccess.System, null, "mbstring", IniDisplay.Switch),
        new("mbstring.http_output_conv_mimetypes", MbstringSettings.ConvertedTypes, IniAccess.All, extension: "mbstring"),
        new("mbstring.strict_detection", "0", IniAccess.All, null, "mbstring", IniDisplay.Switch),
    ];

    public override ExtensionDependency[] Dependencies => [new("pcre", "Required")];

    public override void Describe(InformationText text)
    {
        text.BeginTable();
        text.Row("Multibyte Support", "enabled");
        text.Row("Multibyte string engine", ".NET");
        text.Row("HTTP input encoding translation", "disabled");
        text.Settings(Name);
    }
}
