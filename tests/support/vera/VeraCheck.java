import java.io.FileInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds each PDF against PDF/UA-1: a line for each broken rule and place, and a verdict. */
final class VeraCheck {
	public static void main(String[] files) throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		for (String file : files) {
			try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), PDFAFlavour.PDFUA_1);
					PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
				ValidationResult result = validator.validate(parser);
				for (TestAssertion one : result.getTestAssertions())
					System.out.println(one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " " + one.getMessage() + " at " + one.getLocation().getContext());
				System.out.println(file + ": " + (result.isCompliant() ? "conforms" : "does not conform") + ", " + result.getTotalAssertions() + " checks");
			}
		}
	}
}
