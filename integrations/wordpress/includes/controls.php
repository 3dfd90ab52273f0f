<?php
/**
 * The controls beside a block: a title, a hint and the choices for each of its attributes, in the language of the editor.
 *
 * @package AliHelp
 */

namespace AliHelp;

defined( 'ABSPATH' ) || exit;

/**
 * The language of whoever is writing, for titles of ours.
 *
 * @return string A key of languages().
 */
function editor_language() {
	$language = to_language( get_user_locale() );
	return $language ? $language : 'en';
}

/**
 * The regions we have notes for.
 *
 * @return array<string, string> Value → name.
 */
function region_names() {
	return titles( editor_language() )['regions'] ?? array();
}

/**
 * The colours an element can have.
 *
 * @return array<string, string> Value → name.
 */
function theme_names() {
	return array(
		''      => __( 'As the page', 'ali-help' ),
		'light' => __( 'Always light', 'ali-help' ),
		'dark'  => __( 'Always dark', 'ali-help' ),
	);
}

/**
 * What can stand in an element's place until the script is there.
 *
 * @return array<string, string> Value → name.
 */
function before_names() {
	return array(
		''     => __( 'The first screen', 'ali-help' ),
		'full' => __( 'The whole help, for search engines', 'ali-help' ),
		'none' => __( 'Nothing', 'ali-help' ),
	);
}

/**
 * Every attribute of every element: the kind of control, its title, a hint and the choices.
 *
 * @return array<string, array{kind: string, title: string, hint?: string, choices?: array<string, string>}>
 */
function all_controls() {
	$titles    = titles( editor_language() );
	$by_itself = array( '' => __( 'By default', 'ali-help' ) );
	return array(
		'lang'          => array(
			'kind'    => 'select',
			'title'   => __( 'Language', 'ali-help' ),
			'hint'    => __( 'By default that of the post.', 'ali-help' ),
			'choices' => $by_itself + languages(),
		),
		'region'        => array(
			'kind'    => 'select',
			'title'   => __( 'Notes for a region', 'ali-help' ),
			'hint'    => __( 'By default all of them, folded.', 'ali-help' ),
			'choices' => $by_itself + region_names(),
		),
		'start'         => array(
			'kind'    => 'search',
			'title'   => __( 'Opens at', 'ali-help' ),
			'hint'    => __( 'A question or an answer page. By default the first question.', 'ali-help' ),
			'choices' => $titles['nodes'] ?? array(),
		),
		'channels'      => array(
			'kind'    => 'list',
			'title'   => __( 'Contacts, in this order', 'ali-help' ),
			'hint'    => __( 'By default all of them.', 'ali-help' ),
			'choices' => $titles['channels'] ?? array(),
		),
		'reasons'       => array(
			'kind'    => 'list',
			'title'   => __( 'Causes, in this order', 'ali-help' ),
			'hint'    => __( 'By default all of them.', 'ali-help' ),
			'choices' => $titles['reasons'] ?? array(),
		),
		'open'          => array(
			'kind'    => 'search',
			'title'   => __( 'The cause opened first', 'ali-help' ),
			'choices' => $titles['reasons'] ?? array(),
		),
		'hide'          => array(
			'kind'    => 'list',
			'title'   => __( 'Leave out', 'ali-help' ),
			'choices' => array(
				'heading' => __( 'Heading', 'ali-help' ),
				'sources' => __( 'Sources', 'ali-help' ),
				'print'   => __( 'Print button', 'ali-help' ),
			),
		),
		'theme'         => array(
			'kind'    => 'select',
			'title'   => __( 'Colours', 'ali-help' ),
			'choices' => $by_itself + array( 'auto' => theme_names()[''] ) + array_slice( theme_names(), 1 ),
		),
		'heading-level' => array(
			'kind'    => 'select',
			'title'   => __( 'Level of the heading', 'ali-help' ),
			'choices' => $by_itself + array(
				'2' => 'H2',
				'3' => 'H3',
				'4' => 'H4',
				'5' => 'H5',
				'6' => 'H6',
			),
		),
		'remember'      => array(
			'kind'  => 'yes-no',
			'title' => __( 'Keep the answers while the tab is open', 'ali-help' ),
			'hint'  => __( 'They stay in the reader’s browser.', 'ali-help' ),
		),
		'url-state'     => array(
			'kind'    => 'select',
			'title'   => __( 'The address of the page', 'ali-help' ),
			'choices' => $by_itself + array(
				'off'  => __( 'Has nothing to do with the answers', 'ali-help' ),
				'read' => __( 'Can open an answer', 'ali-help' ),
				'sync' => __( 'Follows the answers', 'ali-help' ),
			),
		),
		'time-zone'     => array(
			'kind'  => 'text',
			'title' => __( 'Time zone for “your time”', 'ali-help' ),
			'hint'  => __( 'Such as Europe/Oslo. By default that of the reader.', 'ali-help' ),
		),
		'wizard'        => array(
			'kind'  => 'text',
			'title' => __( 'Id of the wizard that opens for the steps', 'ali-help' ),
			'hint'  => __( 'By default the first on the page.', 'ali-help' ),
		),
		'before'        => array(
			'kind'    => 'select',
			'title'   => __( 'Until the script is there', 'ali-help' ),
			'choices' => $by_itself + array( 'start' => before_names()[''] ) + array_slice( before_names(), 1 ),
		),
		'id'            => array(
			'kind'  => 'text',
			'title' => __( 'Id on the page', 'ali-help' ),
			'hint'  => __( 'Letters, digits and hyphens, for links to it.', 'ali-help' ),
		),
	);
}

/**
 * The controls of one element, in the order of display. Lists keep their order in JSON, which objects with numbers do not.
 *
 * @param string $element One of ELEMENTS.
 * @return array<int, array<string, mixed>>
 */
function controls( $element ) {
	$known    = array_intersect_key( all_controls(), attributes_of( $element ) );
	$controls = array();
	foreach ( $known as $name => $control ) {
		$choices = array();
		foreach ( $control['choices'] ?? array() as $value => $label ) {
			$choices[] = array(
				'value' => (string) $value,
				'label' => $label,
			);
		}
		$controls[] = array_merge(
			$control,
			array(
				'name'    => $name,
				'choices' => $choices,
			)
		);
	}
	return $controls;
}
