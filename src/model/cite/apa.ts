/**
 * The style of the Publication Manual of the American Psychological Association (7th edition, section 10.16) for what this
 * site has: pages without an author, each with its kind and version. Written for it, in CSL 1.0.2.
 */
export const APA = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
	<info>
		<title>Pages without an author, after the Publication Manual of the APA</title>
		<id>explainer-apa</id>
		<updated>2026-11-29T00:00:00Z</updated>
	</info>
	<citation>
		<layout><text variable="title" quotes="true"/></layout>
	</citation>
	<bibliography>
		<layout>
			<group delimiter=". ">
				<group delimiter=" ">
					<group suffix=".">
						<text variable="title" font-style="italic"/>
					</group>
					<date variable="issued" prefix="(" suffix=")">
						<date-part name="year" suffix=", "/>
						<date-part name="month" suffix=" "/>
						<date-part name="day"/>
					</date>
				</group>
				<group delimiter=", " prefix="[" suffix="]">
					<text variable="genre" text-case="capitalize-first"/>
					<text variable="version" prefix="version "/>
				</group>
				<text variable="container-title"/>
				<text variable="URL"/>
			</group>
		</layout>
	</bibliography>
</style>`;
